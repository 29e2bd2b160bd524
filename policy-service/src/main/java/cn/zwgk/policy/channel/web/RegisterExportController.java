package cn.zwgk.policy.channel.web;

import cn.zwgk.policy.channel.ChannelKind;
import cn.zwgk.policy.channel.ChannelRoles;
import cn.zwgk.policy.channel.ChannelState;
import cn.zwgk.policy.channel.Channels;
import cn.zwgk.policy.wording.Wording;
import cn.zwgk.sheets.SheetFormat;
import cn.zwgk.sheets.Table;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 导出备案台账: what the list shows, as a file. Responsible people stay masked. */
@RestController
@RequestMapping(path = "/api/{version}/channels/register", version = "1")
@Tag(name = "政府网站与政务新媒体")
class RegisterExportController {

    private static final int PAGE = 200;

    private final Channels channels;
    private final ChannelPages pages;
    private final Wording wording;

    RegisterExportController(Channels channels, ChannelPages pages, Wording wording) {
        this.channels = channels;
        this.pages = pages;
        this.wording = wording;
    }

    @GetMapping("/export.xlsx")
    @PreAuthorize(ChannelRoles.MAY_READ)
    @Operation(summary = "导出备案台账（Excel）", description = "筛选条件与列表相同；责任人打码。")
    ResponseEntity<byte[]> xlsx(
            @RequestParam(required = false) @Nullable ChannelState state,
            @RequestParam(required = false) @Nullable ChannelKind kind,
            @RequestParam(required = false) @Size(max = 50) @Nullable String office,
            @RequestParam(required = false) @Size(max = 100) @Nullable String q) {
        return file(SheetFormat.XLSX, new Channels.Filter(state, kind, office, q));
    }

    @GetMapping("/export.csv")
    @PreAuthorize(ChannelRoles.MAY_READ)
    @Operation(summary = "导出备案台账（CSV）", description = "筛选条件与列表相同；责任人打码。")
    ResponseEntity<byte[]> csv(
            @RequestParam(required = false) @Nullable ChannelState state,
            @RequestParam(required = false) @Nullable ChannelKind kind,
            @RequestParam(required = false) @Size(max = 50) @Nullable String office,
            @RequestParam(required = false) @Size(max = 100) @Nullable String q) {
        return file(SheetFormat.CSV, new Channels.Filter(state, kind, office, q));
    }

    private ResponseEntity<byte[]> file(SheetFormat format, Channels.Filter filter) {
        return format.download(table(filter));
    }

    private Table table(Channels.Filter filter) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int page = 0; ; page++) {
            Paged<ChannelEntry> found =
                    channels.list(filter, new PageRequest(page, PAGE, "name")).map(pages::entry);
            found.items().forEach(each -> rows.add(row(each)));
            if ((page + 1L) * PAGE >= found.total()) {
                break;
            }
        }
        List<String> heads = List.of(wording.text("channel.export.heads").split("、"));
        return new Table(wording.text("channel.export"), heads, rows);
    }

    private static List<@Nullable Object> row(ChannelEntry entry) {
        return Arrays.asList(
                entry.name(),
                entry.kindName(),
                entry.account(),
                entry.operatorOffice(),
                entry.stateName(),
                entry.openedOn(),
                entry.responsible(),
                entry.openReports(),
                entry.overdueReports());
    }
}
