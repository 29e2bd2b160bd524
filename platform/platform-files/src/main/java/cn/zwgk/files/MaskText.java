package cn.zwgk.files;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.XMLEvent;

/** Masks texts also where they are cut into runs: a block's runs are put together, searched, and cut again. */
final class MaskText implements XmlEdit {

    private static final int LARGEST_BLOCK = 1_000_000;
    private static final Set<String> RUNS = Set.of("t", "delText", "instrText", "delInstrText", "TextCode");

    /** In OFD the shapes of the characters, which show the text again if they stay. */
    private static final String SHAPES = "CGTransform";

    private final Sought sought;
    private final Set<String> blocks;
    private final Budget budget;
    private final List<XMLEvent> waiting = new ArrayList<>();
    private int depth;

    MaskText(Sought sought, Set<String> blocks, Budget budget) {
        this.sought = sought;
        this.blocks = blocks;
        this.budget = budget;
    }

    @Override
    public void event(XMLEvent event, Consumer<XMLEvent> out) {
        budget.check();
        boolean block = blocks.contains(XmlEdit.name(event));
        if (block && event.isStartElement()) {
            depth++;
        }
        if (depth == 0) {
            out.accept(alone(event));
            return;
        }
        waiting.add(event);
        if (waiting.size() > LARGEST_BLOCK) {
            throw UnreadableFile.tooComplex(null);
        }
        if (block && event.isEndElement()) {
            depth--;
            if (depth == 0) {
                release(out);
                waiting.clear();
            }
        }
    }

    private void release(Consumer<XMLEvent> out) {
        Map<Integer, String> masked = maskedRuns();
        boolean shapesGo = !masked.isEmpty();
        boolean inShapes = false;
        for (int i = 0; i < waiting.size(); i++) {
            XMLEvent event = waiting.get(i);
            boolean shapes = shapesGo && XmlEdit.name(event).equals(SHAPES);
            inShapes |= shapes && event.isStartElement();
            String text = masked.get(i);
            if (!inShapes) {
                out.accept(text == null ? alone(event) : EVENTS.createCharacters(text));
            }
            inShapes &= !(shapes && event.isEndElement());
        }
    }

    /** A text box is a block within a block; its runs belong to its own paragraphs. */
    private Map<Integer, String> maskedRuns() {
        Map<Integer, String> masked = new HashMap<>();
        Deque<Block> open = new ArrayDeque<>();
        String element = "";
        for (int i = 0; i < waiting.size(); i++) {
            XMLEvent event = waiting.get(i);
            boolean block = blocks.contains(XmlEdit.name(event));
            if (event.isStartElement()) {
                element = XmlEdit.name(event);
                if (block) {
                    open.push(new Block());
                }
            } else if (event.isEndElement()) {
                element = "";
                if (block) {
                    open.pop().mask(sought, masked);
                }
            } else if (event.isCharacters() && (RUNS.contains(element) || blocks.contains(element))) {
                open.element().add(i, event.asCharacters().getData());
            }
        }
        return masked;
    }

    /** An element's own text and attributes, such as alternative texts, names and values in caches. */
    private XMLEvent alone(XMLEvent event) {
        if (event.isCharacters()) {
            String text = event.asCharacters().getData();
            return sought.in(text) ? EVENTS.createCharacters(sought.masked(text)) : event;
        }
        if (!event.isStartElement()) {
            return event;
        }
        List<Attribute> attributes = new ArrayList<>();
        boolean changed = false;
        for (Iterator<Attribute> all = event.asStartElement().getAttributes(); all.hasNext(); ) {
            Attribute attribute = all.next();
            boolean found = sought.in(attribute.getValue());
            changed |= found;
            attributes.add(
                    found
                            ? EVENTS.createAttribute(attribute.getName(), sought.masked(attribute.getValue()))
                            : attribute);
        }
        return changed ? XmlEdit.with(event.asStartElement(), attributes) : event;
    }

    private static final class Block {

        private final StringBuilder text = new StringBuilder();
        private final Map<Integer, String> runs = new HashMap<>();
        private final Map<Integer, Integer> starts = new HashMap<>();

        private void add(int event, String run) {
            runs.put(event, run);
            starts.put(event, text.length());
            text.append(run);
        }

        private void mask(Sought sought, Map<Integer, String> masked) {
            BitSet found = sought.at(text);
            if (found.isEmpty()) {
                return;
            }
            runs.forEach((event, run) -> {
                int start = starts.getOrDefault(event, 0);
                String changed = Sought.masked(run, found, start);
                if (!changed.equals(run)) {
                    masked.put(event, changed);
                }
            });
        }
    }
}
