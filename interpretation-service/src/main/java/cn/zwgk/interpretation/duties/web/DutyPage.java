package cn.zwgk.interpretation.duties.web;

import cn.zwgk.interpretation.History;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/** One duty with its history. */
record DutyPage(@JsonUnwrapped DutyItem duty, List<History.Line> history) {}
