package cn.zwgk.application.casefile;

import org.jspecify.annotations.Nullable;

/**
 * What is asked for (Article 29(2) and (3)). No purpose: none may be demanded.
 *
 * @param description the name or another description by which the information can be found
 */
public record RequestedInformation(
        String description, @Nullable String documentNumber, ProvisionForm form, DeliveryWay delivery) {}
