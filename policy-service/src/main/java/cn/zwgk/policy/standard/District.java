package cn.zwgk.policy.standard;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * 区县: where an amount applies.
 *
 * @param code stable, in addresses and files
 * @param inUse whether new amounts may be set for it
 */
@Schema(name = "StandardDistrict")
public record District(String code, String name, int position, boolean inUse, long version) {}
