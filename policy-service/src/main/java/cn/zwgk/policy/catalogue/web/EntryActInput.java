package cn.zwgk.policy.catalogue.web;

import cn.zwgk.policy.catalogue.Section;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the acts on an entry need. */
final class EntryActInput {

    private EntryActInput() {}

    /** Where an entry goes. */
    @Schema(name = "CatalogueMove")
    record Move(
            @Nullable UUID parentId,
            @Min(1) @Max(1000) int place,
            @Nullable Section section) {}

    /** Why an entry is no longer used. */
    @Schema(name = "CatalogueRetirement")
    record Retirement(
            @Nullable @Size(max = 500, message = "{catalogue.text-too-long}")
            String reason) {}

    /** What goes into an entry. */
    @Schema(name = "CatalogueAssignment")
    record Assignment(
            @Nullable @Size(max = 50, message = "{catalogue.too-many}")
            List<
                            @NotBlank(message = "{catalogue.class-empty}")
                            @Size(max = 100, message = "{catalogue.text-too-long}") String>
                    classes,

            @Nullable @Size(max = 200, message = "{catalogue.too-many}")
            List<@NotNull UUID> documents) {

        List<String> givenClasses() {
            return classes == null ? List.of() : classes;
        }

        List<UUID> givenDocuments() {
            return documents == null ? List.of() : documents;
        }
    }
}
