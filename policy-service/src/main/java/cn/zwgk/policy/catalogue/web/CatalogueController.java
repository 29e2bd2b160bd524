package cn.zwgk.policy.catalogue.web;

import cn.zwgk.policy.catalogue.PublicCatalogue;
import cn.zwgk.policy.catalogue.PublicCatalogue.CatalogueEntryPage;
import cn.zwgk.policy.catalogue.PublicCatalogue.CatalogueSection;
import cn.zwgk.policy.catalogue.StandardCatalogue;
import cn.zwgk.policy.catalogue.StandardCatalogueHtml;
import cn.zwgk.policy.wording.Wording;
import cn.zwgk.sheets.SheetFormat;
import cn.zwgk.sheets.Table;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.PublicEndpoint;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** 政府信息公开目录 for everybody. Who asks again is told whether anything has changed. */
@RestController
@RequestMapping(path = "/api/{version}/catalogue", version = "1")
@Tag(name = "主动公开目录")
class CatalogueController {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final PublicCatalogue catalogue;
    private final StandardCatalogue standard;
    private final StandardCatalogueHtml html;
    private final Wording wording;

    CatalogueController(
            PublicCatalogue catalogue, StandardCatalogue standard, StandardCatalogueHtml html, Wording wording) {
        this.catalogue = catalogue;
        this.standard = standard;
        this.html = html;
        this.wording = wording;
    }

    /** The tree. */
    record CatalogueAnswer(List<CatalogueSection> sections) {}

    @GetMapping
    @PublicEndpoint
    @Operation(summary = "政府信息公开目录", description = "按国家规定的栏目顺序，附每个事项的条数和最新内容。")
    @Nullable
    ResponseEntity<CatalogueAnswer> tree(WebRequest request) {
        return unlessKnown(request, json(), () -> new CatalogueAnswer(catalogue.sections()));
    }

    @GetMapping("/entries/{code}")
    @PublicEndpoint
    @Operation(summary = "公开事项", description = "事项的要素和已公开的内容，含下级事项的内容，最新的在前。")
    @Nullable
    ResponseEntity<CatalogueEntryPage> entry(
            @Parameter(description = "事项编码", example = "0602") @PathVariable String code,
            PageRequest paging,
            WebRequest request) {
        return unlessKnown(request, json(), () -> catalogue.page(code, paging));
    }

    @GetMapping("/standard.xlsx")
    @PublicEndpoint
    @Operation(summary = "主动公开标准目录（XLSX）")
    @Nullable
    ResponseEntity<byte[]> spreadsheet(WebRequest request) {
        String name = wording.text("catalogue.standard.sheet");
        return unlessKnown(
                request,
                SheetFormat.XLSX.download(name),
                () -> SheetFormat.XLSX.file(new Table(name, standard.header(), standard.rows())));
    }

    @GetMapping("/standard.html")
    @PublicEndpoint
    @Operation(summary = "主动公开标准目录（网页，可打印）")
    @Nullable
    ResponseEntity<String> page(WebRequest request) {
        return unlessKnown(request, ResponseEntity.ok().contentType(HTML), html::page);
    }

    private static BodyBuilder json() {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON);
    }

    private <T> @Nullable ResponseEntity<T> unlessKnown(WebRequest request, BodyBuilder answer, Supplier<T> body) {
        String tag = "W/\"" + catalogue.state() + "\"";
        if (request.checkNotModified(tag)) {
            return null;
        }
        return answer.eTag(tag)
                .cacheControl(CacheControl.noCache().cachePublic())
                .body(body.get());
    }
}
