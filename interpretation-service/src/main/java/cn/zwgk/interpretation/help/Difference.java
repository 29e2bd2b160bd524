package cn.zwgk.interpretation.help;

import cn.zwgk.text.quantity.Measure;
import java.util.List;

/**
 * A figure of the material that the document does not have.
 *
 * @param inDocument what the document has of the same kind
 */
public record Difference(Measure measure, String measureName, Place place, List<String> inDocument) {}
