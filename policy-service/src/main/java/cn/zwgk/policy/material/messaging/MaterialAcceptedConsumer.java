package cn.zwgk.policy.material.messaging;

import cn.zwgk.messaging.FactConsumer;
import cn.zwgk.messaging.ReceivedFact;
import cn.zwgk.policy.material.AcceptedMaterials;
import org.springframework.stereotype.Component;

/** 解读材料通过审核: from now on the document has what 三同步 asks for. */
@Component
class MaterialAcceptedConsumer implements FactConsumer<MaterialAccepted> {

    private final AcceptedMaterials materials;

    MaterialAcceptedConsumer(AcceptedMaterials materials) {
        this.materials = materials;
    }

    @Override
    public String name() {
        return "accepted-materials";
    }

    @Override
    public String topic() {
        return "zwgk.interpretation";
    }

    @Override
    public String type() {
        return "MaterialAccepted";
    }

    @Override
    public Class<MaterialAccepted> payload() {
        return MaterialAccepted.class;
    }

    @Override
    public void accept(ReceivedFact<MaterialAccepted> fact) {
        MaterialAccepted accepted = fact.data();
        materials.note(accepted.materialId(), accepted.documentId(), accepted.acceptedAt());
    }
}
