package cn.zwgk.policy.targeted.web;

import cn.zwgk.policy.attachment.Download;
import cn.zwgk.policy.targeted.OpenTargetedDocument;
import cn.zwgk.policy.targeted.TargetedPage;
import cn.zwgk.web.PublicEndpoint;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reading with a link and its code, without an account. The code travels in the body, so that it stands in no log. */
@RestController
@RequestMapping(path = "/api/{version}/targeted-documents/links/{linkId}", version = "1")
@Tag(name = "定点定向公开")
class LinkController {

    /** 阅读码. */
    record CodeInput(
            @NotBlank(message = "{targeted.code-missing}")
            @Size(max = 100, message = "{targeted.code-missing}")
            @Schema(example = "7KQM-2XHD-9PVR-4WTC")
            String code) {}

    private final OpenTargetedDocument opening;
    private final Download download;

    LinkController(OpenTargetedDocument opening, Download download) {
        this.opening = opening;
        this.download = download;
    }

    @PostMapping("/open")
    @PublicEndpoint
    @Operation(summary = "用阅读码阅读文件", description = "阅读会被记录。连续输错五次，链接停用十五分钟。")
    @ApiResponse(responseCode = "200", description = "文件")
    @ApiResponse(responseCode = "404", description = "链接或阅读码不对")
    @ApiResponse(responseCode = "410", description = "链接已过期或已收回")
    ResponseEntity<TargetedPage> open(@PathVariable UUID linkId, @RequestBody @Valid CodeInput input) {
        return Private.answer(opening.page(linkId, input.code()));
    }

    @PostMapping("/attachments/{attachmentId}")
    @PublicEndpoint
    @Operation(summary = "用阅读码下载附件", description = "下载会被记录。")
    ResponseEntity<Resource> attachment(
            @PathVariable UUID linkId, @PathVariable UUID attachmentId, @RequestBody @Valid CodeInput input) {
        return download.confidentially(opening.attachment(linkId, input.code(), attachmentId));
    }
}
