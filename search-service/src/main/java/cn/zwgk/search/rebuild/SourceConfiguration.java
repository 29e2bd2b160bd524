package cn.zwgk.search.rebuild;

import cn.zwgk.clients.ServiceCalls;
import cn.zwgk.search.content.Entry;
import cn.zwgk.search.intake.AnswerContent;
import cn.zwgk.search.intake.DocumentContent;
import cn.zwgk.search.intake.DocumentWithdrawal;
import cn.zwgk.search.intake.GuidanceContent;
import cn.zwgk.search.intake.GuidanceRemoval;
import cn.zwgk.search.intake.GuideContent;
import cn.zwgk.search.intake.GuideWithdrawal;
import cn.zwgk.search.intake.InterpretationContent;
import cn.zwgk.search.intake.InterpretationWithdrawal;
import cn.zwgk.search.intake.QuestionContent;
import cn.zwgk.search.intake.QuestionWithdrawal;
import cn.zwgk.search.intake.RecordContent;
import cn.zwgk.search.intake.RecordWithdrawal;
import cn.zwgk.search.intake.ReleaseContent;
import cn.zwgk.search.intake.ReleaseWithdrawal;
import cn.zwgk.search.intake.StandardContent;
import java.net.URI;
import java.time.Duration;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where an index is built from. */
@Configuration(proxyBeanMethods = false)
class SourceConfiguration {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final RestClient http;
    private final RebuildProperties properties;

    SourceConfiguration(ServiceCalls calls, RebuildProperties properties) {
        this.http = calls.withOurToken(PATIENCE);
        this.properties = properties;
    }

    @Bean
    ContentSource documents() {
        return source("documents", properties.policyUrl(), "/api/v1/documents/changes", SourceConfiguration::document);
    }

    @Bean
    ContentSource interpretations() {
        return source(
                "interpretations",
                properties.interpretationUrl(),
                "/api/v1/interpretations/changes",
                SourceConfiguration::interpretation);
    }

    @Bean
    ContentSource questions() {
        return source(
                "questions",
                properties.interpretationUrl(),
                "/api/v1/questions/changes",
                SourceConfiguration::question);
    }

    @Bean
    ContentSource guidance() {
        return source(
                "guidance", properties.interpretationUrl(), "/api/v1/guidance/changes", SourceConfiguration::guidance);
    }

    @Bean
    ContentSource answers() {
        return source("answers", properties.interactionUrl(), "/api/v1/messages/changes", SourceConfiguration::answer);
    }

    @Bean
    ContentSource releases() {
        return source(
                "releases",
                properties.applicationUrl(),
                "/api/v1/released-information/changes",
                SourceConfiguration::release);
    }

    @Bean
    ContentSource guides() {
        return source("guides", properties.policyUrl(), "/api/v1/guides/changes", SourceConfiguration::guide);
    }

    @Bean
    ContentSource standards() {
        return source(
                "standards",
                properties.policyUrl(),
                "/api/v1/assistance-standards/changes",
                SourceConfiguration::standard);
    }

    @Bean
    ContentSource records() {
        return source(
                "records", properties.policyUrl(), "/api/v1/records/changes", SourceConfiguration::structuredRecord);
    }

    private ContentSource source(String name, URI service, String path, Function<JsonNode, Entry> reading) {
        return new ChangesSource(name, service.resolve(path), http, reading);
    }

    private static Entry document(JsonNode change) {
        return isOf(change, "DocumentWithdrawn")
                ? JSON.treeToValue(data(change), DocumentWithdrawal.class).entry()
                : JSON.treeToValue(data(change), DocumentContent.class).entry();
    }

    private static Entry interpretation(JsonNode change) {
        return isOf(change, "InterpretationWithdrawn")
                ? JSON.treeToValue(data(change), InterpretationWithdrawal.class).entry()
                : JSON.treeToValue(data(change), InterpretationContent.class).entry();
    }

    private static Entry question(JsonNode change) {
        return isOf(change, "QuestionWithdrawn")
                ? JSON.treeToValue(data(change), QuestionWithdrawal.class).entry()
                : JSON.treeToValue(data(change), QuestionContent.class).entry();
    }

    private static Entry guidance(JsonNode change) {
        return isOf(change, "GuidancePublished")
                ? JSON.treeToValue(data(change), GuidanceContent.class).entry()
                : JSON.treeToValue(data(change), GuidanceRemoval.class).entry();
    }

    private static Entry answer(JsonNode change) {
        return JSON.treeToValue(data(change), AnswerContent.class).entry();
    }

    private static Entry release(JsonNode change) {
        return isOf(change, "InformationWithdrawn")
                ? JSON.treeToValue(data(change), ReleaseWithdrawal.class).entry()
                : JSON.treeToValue(data(change), ReleaseContent.class).entry();
    }

    private static Entry guide(JsonNode change) {
        return isOf(change, "GuideWithdrawn")
                ? JSON.treeToValue(data(change), GuideWithdrawal.class).entry()
                : JSON.treeToValue(data(change), GuideContent.class).entry();
    }

    private static Entry standard(JsonNode change) {
        return JSON.treeToValue(data(change), StandardContent.class).entry();
    }

    private static Entry structuredRecord(JsonNode change) {
        return isOf(change, "RecordWithdrawn")
                ? JSON.treeToValue(data(change), RecordWithdrawal.class).entry()
                : JSON.treeToValue(data(change), RecordContent.class).entry();
    }

    private static boolean isOf(JsonNode change, String type) {
        return type.equals(change.path("type").asString(""));
    }

    private static JsonNode data(JsonNode change) {
        return change.path("data");
    }
}
