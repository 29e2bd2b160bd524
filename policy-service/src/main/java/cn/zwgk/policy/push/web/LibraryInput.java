package cn.zwgk.policy.push.web;

import cn.zwgk.policy.document.DocumentKind;
import cn.zwgk.policy.push.LibraryTarget;
import cn.zwgk.policy.push.Selection;
import cn.zwgk.policy.push.TargetLevel;
import cn.zwgk.policy.push.courier.Channel;
import cn.zwgk.policy.push.mapping.FieldMapping;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What people set for a library. */
record LibraryInput(
        @NotBlank(message = "{push.name-missing}")
        @Size(max = 100, message = "{push.name-too-long}")
        @Schema(example = "市政府文件库")
        String name,

        @NotNull(message = "{push.level-missing}") TargetLevel level,
        @NotNull(message = "{push.channel-missing}") Channel channel,

        @Nullable @Schema(description = "字段对应；不填的字段沿用本平台的名称和代码")
        FieldMapping mapping,

        @Nullable @Size(max = 20) @Schema(description = "推送的文件种类，不填为全部")
        Set<@NotNull DocumentKind> kinds,

        @Nullable @Schema(description = "只推送这一天及以后发布的文件") LocalDate since,

        @Nullable @Size(max = 200) @Schema(description = "可以送交回执的系统账号（令牌的 sub），不填则不接受送交")
        String receiptSender,

        @Nullable @Size(max = 8000) @Schema(description = "客户端密钥或签名密钥；加密保存，不再显示；不填则保留原来的")
        String secret) {

    LibraryTarget.Settings settings() {
        return new LibraryTarget.Settings(
                name.strip(),
                level,
                channel,
                mapping == null ? FieldMapping.OURS : mapping,
                new Selection(kinds == null ? Set.of() : kinds, since),
                receiptSender == null || receiptSender.isBlank() ? null : receiptSender.strip());
    }
}
