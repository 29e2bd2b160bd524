package cn.zwgk.application.report;

import cn.zwgk.clients.ServiceCalls;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * Figures of table 2 as policy-service has them. They are a proposal: whoever prepares the report takes them over or enters
 * others, so that the report never waits for another service.
 */
@Component
public class LibraryFigures {

    private static final Logger LOG = LoggerFactory.getLogger(LibraryFigures.class);
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    /**
     * What policy-service says.
     *
     * @param available whether it answered in time
     */
    public record LibraryProposal(boolean available, Map<EnteredFigure, BigDecimal> figures) {}

    private record Told(
            long normativeMade, long normativeRepealed, long normativeInForce, long licences, long penalties) {}

    private final RestClient http;
    private final ReportSettings settings;

    LibraryFigures(ServiceCalls calls, ReportSettings settings) {
        this.settings = settings;
        this.http = calls.withoutToken(PATIENCE);
    }

    /** Asks, for three seconds at most. */
    public LibraryProposal of(int year) {
        try {
            Told told = http.get()
                    .uri(settings.policyUrl().resolve("/api/v1/documents/report-figures?year=" + year))
                    .retrieve()
                    .body(Told.class);
            return told == null ? notAvailable() : new LibraryProposal(true, figures(told));
        } catch (RestClientException e) {
            LOG.warn("Policy-service does not tell the figures of table 2: {}", e.getMessage());
            return notAvailable();
        }
    }

    private static LibraryProposal notAvailable() {
        return new LibraryProposal(false, Map.of());
    }

    private static Map<EnteredFigure, BigDecimal> figures(Told told) {
        Map<EnteredFigure, BigDecimal> figures = new EnumMap<>(EnteredFigure.class);
        figures.put(EnteredFigure.NORMATIVE_MADE, BigDecimal.valueOf(told.normativeMade()));
        figures.put(EnteredFigure.NORMATIVE_REPEALED, BigDecimal.valueOf(told.normativeRepealed()));
        figures.put(EnteredFigure.NORMATIVE_IN_FORCE, BigDecimal.valueOf(told.normativeInForce()));
        figures.put(EnteredFigure.LICENCES, BigDecimal.valueOf(told.licences()));
        figures.put(EnteredFigure.PENALTIES, BigDecimal.valueOf(told.penalties()));
        return figures;
    }
}
