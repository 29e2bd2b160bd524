package cn.zwgk.policy.material.messaging;

import cn.zwgk.messaging.FactConsumer;
import cn.zwgk.messaging.ReceivedFact;
import cn.zwgk.policy.material.AcceptedMaterials;
import org.springframework.stereotype.Component;

/** 解读材料被退回: what was accepted no longer counts, and the document waits for material again. */
@Component
class MaterialReturnedConsumer implements FactConsumer<MaterialReturned> {

    private final AcceptedMaterials materials;

    MaterialReturnedConsumer(AcceptedMaterials materials) {
        this.materials = materials;
    }

    @Override
    public String name() {
        return "returned-materials";
    }

    @Override
    public String topic() {
        return "zwgk.interpretation";
    }

    @Override
    public String type() {
        return "MaterialReturned";
    }

    @Override
    public Class<MaterialReturned> payload() {
        return MaterialReturned.class;
    }

    @Override
    public void accept(ReceivedFact<MaterialReturned> fact) {
        materials.forget(fact.data().materialId());
    }
}
