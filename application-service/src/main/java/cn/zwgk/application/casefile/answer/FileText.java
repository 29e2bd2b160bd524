package cn.zwgk.application.casefile.answer;

import cn.zwgk.files.FileTexts;
import cn.zwgk.files.Passage;
import cn.zwgk.files.UnreadableFile;
import cn.zwgk.files.WholeText;
import cn.zwgk.text.Sighting;
import cn.zwgk.text.TextScreen;
import cn.zwgk.uploads.UploadedFile;
import cn.zwgk.web.Ids;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Reads a file, also where a person would not look, and finds what may have to go out of it. */
@Component
class FileText {

    private static final Pattern DIVISION = Pattern.compile("[\\n\\t]");

    private final FileTexts reader;

    FileText(FileTexts reader) {
        this.reader = reader;
    }

    /** @throws Refused 422 with why nobody can say what stands in the file */
    List<Passage> of(Path file, String mediaType) {
        try {
            return reader.read(file, mediaType);
        } catch (UnreadableFile unreadable) {
            throw Refused.invalid(List.of(Refusal.onField("file", unreadable.code())));
        }
    }

    List<Passage> of(byte[] content, String mediaType) {
        return UploadedFile.inPlace(place -> {
            try {
                Files.write(place, content);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            return of(place, mediaType);
        });
    }

    /**
     * What the machine proposes to look at: each text once, with the place where it stands first. What goes over lines or cells is
     * proposed piece by piece, because it is taken out piece by piece.
     */
    static List<Mark> proposals(List<Passage> passages) {
        WholeText whole = WholeText.of(passages);
        Map<String, Mark> found = new LinkedHashMap<>();
        for (Sighting sighting : TextScreen.sightings(whole.text())) {
            String place = whole.at(sighting.start()).place();
            DIVISION.splitAsStream(sighting.text())
                    .map(String::strip)
                    .filter(piece -> piece.length() > 1)
                    .forEach(piece -> found.computeIfAbsent(
                            piece,
                            text -> new Mark(
                                    Ids.next(), text, sighting.kind(), place, MarkDecision.OPEN, null, null, null)));
        }
        return List.copyOf(found.values());
    }
}
