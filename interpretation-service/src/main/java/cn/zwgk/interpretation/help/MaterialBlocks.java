package cn.zwgk.interpretation.help;

import cn.zwgk.interpretation.help.Place.Part;
import cn.zwgk.interpretation.materials.Interpretation;
import cn.zwgk.text.html.BlockLine;
import java.util.ArrayList;
import java.util.List;

/** The words of material, block by block. */
record MaterialBlocks(List<Block> blocks) {

    /** One block. */
    record Block(Part part, int number, String text) {

        Place place(int start, int end) {
            return new Place(part, number, start, text.substring(start, end));
        }
    }

    MaterialBlocks {
        blocks = List.copyOf(blocks);
    }

    static MaterialBlocks of(Interpretation material) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block(Part.TITLE, 0, material.title()));
        if (material.summary() != null) {
            blocks.add(new Block(Part.SUMMARY, 0, material.summary()));
        }
        List<String> body = BlockLine.wordsOf(material.body());
        for (int number = 0; number < body.size(); number++) {
            blocks.add(new Block(Part.BODY, number, body.get(number)));
        }
        for (int number = 0; number < material.keyPoints().size(); number++) {
            blocks.add(new Block(
                    Part.KEY_POINT, number, material.keyPoints().get(number).point()));
        }
        return new MaterialBlocks(blocks);
    }

    List<String> texts() {
        return blocks.stream().map(Block::text).toList();
    }
}
