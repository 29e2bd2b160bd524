package cn.zwgk.files;

import javax.xml.stream.XMLStreamReader;

/** The text objects of one OFD page: on one line while they stand at the same height. */
final class OfdPage implements Xml.Visitor {

    private static final double SAME_LINE = 1.0;

    private final String place;
    private final Passages into;
    private final Lines shown = new Lines();
    private final Lines hidden = new Lines();
    private Lines target = shown;
    private boolean text;
    private int depth;

    OfdPage(String place, Passages into) {
        this.place = place;
        this.into = into;
    }

    @Override
    public void start(XMLStreamReader at) {
        depth++;
        text = at.getLocalName().equals("TextCode");
        if (at.getLocalName().equals("TextObject")) {
            boolean unseen = Xml.attribute(at, "Visible", "true").equals("false")
                    || Xml.attribute(at, "Alpha", "255").equals("0");
            target = unseen ? hidden : shown;
            target.moveTo(Xml.attribute(at, "Boundary", ""));
        }
    }

    @Override
    public void text(String content) {
        if (text) {
            into.budget().check();
            target.text.append(content.strip());
        }
    }

    @Override
    public void end(String name) {
        depth--;
        text = false;
        if (depth == 0) {
            into.shown(place, shown.text);
            into.hidden(place + "隐藏文字", hidden.text);
        }
    }

    private static final class Lines {

        private final StringBuilder text = new StringBuilder();
        private double height;

        private void moveTo(String boundary) {
            String[] numbers = boundary.strip().split("\\s+", -1);
            double next = numbers.length < 2 ? height : Double.parseDouble(numbers[1]);
            if (!text.isEmpty() && Math.abs(next - height) > SAME_LINE) {
                text.append('\n');
            }
            height = next;
        }
    }
}
