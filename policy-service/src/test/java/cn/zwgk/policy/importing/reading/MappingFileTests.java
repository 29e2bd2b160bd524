package cn.zwgk.policy.importing.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MappingFileTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "fields: [ ~ mapping-malformed",
                "felder: {} ~ mapping-key-unknown",
                "fields: 标题 ~ mapping-key-wrong",
                "fields: {Titel: a} ~ mapping-field-unknown",
                "dateFormats: [qqqqqqqq] ~ mapping-date-format-malformed",
                "bodyFormat: word ~ mapping-key-wrong",
                "versions: {sameBy: body} ~ mapping-key-wrong",
                "a: !!javax.script.ScriptEngineManager [] ~ mapping-malformed",
            })
    void whatIsWrongIsNamed(String yaml, String code) {
        assertThatExceptionOfType(MalformedMapping.class)
                .isThrownBy(() -> MappingFile.read(yaml))
                .extracting(MalformedMapping::code)
                .isEqualTo(code);
    }

    @Test
    void jsonIsAMappingFileToo() {
        Mapping mapping = MappingFile.read("{\"name\": \"a\", \"fields\": {\"标题\": \"t\"}, \"bodyFormat\": \"HTML\"}");

        assertThat(mapping.paths()).containsEntry(Field.TITLE, "t");
        assertThat(mapping.bodyFormat()).isEqualTo(BodyFormat.HTML);
    }

    @ParameterizedTest
    @ValueSource(strings = {"laws", "state-council"})
    void theReadyMappingsAreSound(String name) throws IOException {
        Mapping mapping = MappingFile.read(Files.readString(Path.of("../deploy/import-mappings", name + ".yml")));

        assertThat(mapping.name()).isEqualTo(name);
        assertThat(mapping.paths()).containsKeys(Field.TITLE, Field.BODY, Field.ISSUING_BODY);
    }
}
