package cn.zwgk.interpretation.materials.web;

import cn.zwgk.interpretation.StaffOnly;
import cn.zwgk.interpretation.materials.InterpretationId;
import cn.zwgk.interpretation.materials.PassMaterial;
import cn.zwgk.interpretation.materials.PublishInterpretation;
import cn.zwgk.interpretation.materials.ReturnMaterial;
import cn.zwgk.interpretation.materials.SubmitMaterial;
import cn.zwgk.interpretation.materials.WithdrawInterpretation;
import cn.zwgk.web.Actor;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The acts of the transition table; who may take which is the table's to say. */
@RestController
@RequestMapping(path = "/api/{version}/interpretation-materials/{id}/acts", version = "1")
@StaffOnly
class MaterialActsController {

    /** Why an act is taken, where it has to be said. */
    record Reason(
            @Size(max = 1000, message = "{material.reason.long}") @Nullable
            String reason) {}

    private final SubmitMaterial submitMaterial;
    private final PassMaterial passMaterial;
    private final ReturnMaterial returnMaterial;
    private final PublishInterpretation publishInterpretation;
    private final WithdrawInterpretation withdrawInterpretation;
    private final MaterialView view;

    MaterialActsController(
            SubmitMaterial submitMaterial,
            PassMaterial passMaterial,
            ReturnMaterial returnMaterial,
            PublishInterpretation publishInterpretation,
            WithdrawInterpretation withdrawInterpretation,
            MaterialView view) {
        this.submitMaterial = submitMaterial;
        this.passMaterial = passMaterial;
        this.returnMaterial = returnMaterial;
        this.publishInterpretation = publishInterpretation;
        this.withdrawInterpretation = withdrawInterpretation;
        this.view = view;
    }

    @PostMapping("/submit")
    ResponseEntity<MaterialPage> submit(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Actor drafter) {
        InterpretationId material = new InterpretationId(id);
        submitMaterial.submit(material, ifMatch, drafter);
        return MaterialsController.tagged(view.of(material, drafter));
    }

    @PostMapping("/pass")
    ResponseEntity<MaterialPage> pass(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Actor reviewer) {
        InterpretationId material = new InterpretationId(id);
        passMaterial.pass(material, ifMatch, reviewer);
        return MaterialsController.tagged(view.of(material, reviewer));
    }

    @PostMapping("/return")
    ResponseEntity<MaterialPage> sendBack(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody Reason why,
            Actor reviewer) {
        InterpretationId material = new InterpretationId(id);
        returnMaterial.sendBack(material, ifMatch, why.reason(), reviewer);
        return MaterialsController.tagged(view.of(material, reviewer));
    }

    @PostMapping("/publish")
    ResponseEntity<MaterialPage> publish(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Actor publisher) {
        InterpretationId material = new InterpretationId(id);
        publishInterpretation.publish(material, ifMatch, publisher);
        return MaterialsController.tagged(view.of(material, publisher));
    }

    @PostMapping("/withdraw")
    ResponseEntity<MaterialPage> withdraw(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody Reason why,
            Actor officer) {
        InterpretationId material = new InterpretationId(id);
        withdrawInterpretation.withdraw(material, ifMatch, why.reason(), officer);
        return MaterialsController.tagged(view.of(material, officer));
    }
}
