package cn.zwgk.interpretation.help.web;

import cn.zwgk.interpretation.StaffOnly;
import cn.zwgk.interpretation.help.MaterialHelp;
import cn.zwgk.interpretation.help.MaterialHelp.Help;
import cn.zwgk.interpretation.materials.InterpretationId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** 辅助核对 of material as it is kept now. */
@RestController
class HelpController {

    private final MaterialHelp help;

    HelpController(MaterialHelp help) {
        this.help = help;
    }

    @GetMapping(path = "/api/{version}/interpretation-materials/{id}/help", version = "1")
    @StaffOnly
    Help help(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization) {
        return help.of(new InterpretationId(id), authorization);
    }
}
