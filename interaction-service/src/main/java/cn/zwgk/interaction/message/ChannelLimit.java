package cn.zwgk.interaction.message;

/**
 * How long the bureau may take to answer, and why.
 *
 * @param workingDays for an ordinary message
 * @param complexWorkingDays the most that a complex one may take
 * @param basis where the limit comes from, in words
 */
public record ChannelLimit(Channel channel, int workingDays, int complexWorkingDays, String basis) {}
