package cn.zwgk.interpretation.occasions;

import java.util.UUID;

/** 候补转正: somebody who waited has a place now and is told, in the transaction that gives it. */
public record PlaceGiven(OccasionId occasion, UUID signUp) {}
