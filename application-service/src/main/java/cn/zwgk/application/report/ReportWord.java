package cn.zwgk.application.report;

import cn.zwgk.application.proceedings.ProceedingKind;
import cn.zwgk.application.proceedings.Standing;
import cn.zwgk.web.Refused;
import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.exception.RenderException;
import com.deepoove.poi.exception.ResolverException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ooxml.POIXMLException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * The report as a Word file, from a template that the bureau can edit: every cell and every text stands in it as a tag, such as
 * {@code {{t3_RECEIVED_CITIZEN}}}, {@code {{t4_ADMINISTRATIVE_REVIEW_MAINTAINED}}}, {@code {{t2_LICENCES}}} or {@code
 * {{text_PROACTIVE}}}.
 */
@Component
class ReportWord {

    private static final Logger LOG = LoggerFactory.getLogger(ReportWord.class);

    private final ReportSettings settings;
    private final String organisation;

    ReportWord(ReportSettings settings, @Value("${zwgk.organisation.name}") String organisation) {
        this.settings = settings;
        this.organisation = organisation;
    }

    /** @throws Refused 500 {@code report-template-broken} */
    byte[] of(ReportContent content) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (InputStream template = settings.wordTemplate().getInputStream();
                XWPFTemplate word = XWPFTemplate.compile(template)) {
            word.render(model(content)).write(file);
        } catch (IOException | POIXMLException | ResolverException | RenderException broken) {
            LOG.error("The template of the annual report cannot be used", broken);
            throw Refused.with(HttpStatus.INTERNAL_SERVER_ERROR, "report-template-broken");
        }
        return file.toByteArray();
    }

    private Map<String, Object> model(ReportContent content) {
        Map<String, Object> tags = new HashMap<>();
        tags.put("organisation", organisation);
        tags.put("year", Integer.toString(content.year()));
        for (ReportSection section : ReportSection.values()) {
            tags.put(
                    "text_" + section, content.quotable().fillIn(content.texts().getOrDefault(section, "")));
        }
        content.figures().tableTwo().forEach((figure, entered) -> tags.put("t2_" + figure, figure(entered)));
        for (ReportRow row : ReportRow.values()) {
            for (ReportColumn column : ReportColumn.values()) {
                tags.put(
                        "t3_" + row + "_" + column,
                        text(content.figures().tableThree().at(row, column)));
            }
        }
        TableFour four = content.figures().tableFour();
        for (ProceedingKind kind : ProceedingKind.values()) {
            for (Standing standing : Standing.values()) {
                tags.put("t4_" + kind + "_" + standing, text(four.at(kind, standing)));
            }
            tags.put("t4_" + kind + "_TOTAL", text(four.total(kind)));
        }
        return tags;
    }

    private static String figure(Entered entered) {
        return ReportWording.figure(entered.value());
    }

    private static String text(@Nullable Long figure) {
        return figure == null ? "" : figure.toString();
    }
}
