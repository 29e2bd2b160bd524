package cn.zwgk.application.report;

import java.util.Map;

/** All figures of a report. */
public record ReportFigures(Map<EnteredFigure, Entered> tableTwo, TableThree tableThree, TableFour tableFour) {}
