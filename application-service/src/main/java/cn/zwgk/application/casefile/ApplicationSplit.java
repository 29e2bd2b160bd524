package cn.zwgk.application.casefile;

import java.util.List;

/**
 * 一事一申请: an application with several contents became several cases; stays inside.
 *
 * @param numbers of the cases that stand for it
 */
public record ApplicationSplit(List<String> numbers) implements CaseFact {}
