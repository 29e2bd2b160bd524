package cn.zwgk.policy.harvest.web;

import cn.zwgk.policy.harvest.Harvest;
import cn.zwgk.web.PublicEndpoint;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** OAI-PMH, for whoever wants to keep a copy of the library. */
@RestController
@RequestMapping(path = "/api/{version}/harvest", version = "1")
@Tag(name = "元数据收割（OAI-PMH）")
class HarvestController {

    private final Harvest harvest;

    HarvestController(Harvest harvest) {
        this.harvest = harvest;
    }

    @RequestMapping(
            path = "/oai",
            method = {RequestMethod.GET, RequestMethod.POST},
            produces = MediaType.TEXT_XML_VALUE)
    @PublicEndpoint
    @Operation(
            summary = "OAI-PMH 2.0",
            description = "动词 Identify、ListMetadataFormats、ListSets、ListIdentifiers、ListRecords、GetRecord；"
                    + "格式 oai_dc 和 zwgk；集合为文件种类（kind:NOTICE）和主题（topic:…）；精确到秒（UTC）。"
                    + "撤回的文件永久保留为 deleted。每次一百条，以 resumptionToken 续取。"
                    + "增量收割以上一次的 responseDate 作为下一次的 from，不会遗漏。例："
                    + "/api/v1/harvest/oai?verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-01T00:00:00Z")
    ResponseEntity<String> oai(
            @RequestParam
                    @Parameter(
                            description = "OAI-PMH 的参数",
                            schema = @Schema(type = "object"),
                            example = "{\"verb\":\"Identify\"}")
                    MultiValueMap<String, String> arguments) {
        Instant asOf = harvest.begin();
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_XML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .body(harvest.answer(asOf, arguments));
    }

    @GetMapping(path = "/zwgk.xsd", produces = MediaType.APPLICATION_XML_VALUE)
    @PublicEndpoint
    @Operation(summary = "zwgk 格式的 XML Schema")
    ResponseEntity<Resource> schema() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .body(new ClassPathResource("harvest/zwgk.xsd"));
    }
}
