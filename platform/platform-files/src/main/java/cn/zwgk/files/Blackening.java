package cn.zwgk.files;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.Collection;

/** Paints regions of a picture black, and looks whether they are. */
final class Blackening {

    /** How far a colour may be from black after it was compressed, of 255. */
    private static final int NEARLY = 48;

    /** So many dots at the edge may be mixed with what lies beside them when a picture is compressed. */
    private static final int EDGE = 8;

    private Blackening() {}

    /** Every dot that the region touches. */
    static Rectangle dots(BufferedImage picture, PageRegion region) {
        int left = (int) Math.floor(region.x() * picture.getWidth());
        int top = (int) Math.floor(region.y() * picture.getHeight());
        int right = (int) Math.ceil((region.x() + region.width()) * picture.getWidth());
        int bottom = (int) Math.ceil((region.y() + region.height()) * picture.getHeight());
        return new Rectangle(left, top, right - left, bottom - top)
                .intersection(new Rectangle(picture.getWidth(), picture.getHeight()));
    }

    static void cover(BufferedImage picture, PageRegion region) {
        Graphics2D pen = picture.createGraphics();
        try {
            pen.setColor(Color.BLACK);
            pen.fill(dots(picture, region));
        } finally {
            pen.dispose();
        }
    }

    static boolean isBlack(BufferedImage picture, Collection<PageRegion> regions) {
        return regions.stream().allMatch(region -> isBlack(picture, dots(picture, region)));
    }

    private static boolean isBlack(BufferedImage picture, Rectangle region) {
        Rectangle inside = new Rectangle(region);
        inside.grow(-Math.min(EDGE, (region.width - 1) / 2), -Math.min(EDGE, (region.height - 1) / 2));
        for (int y = inside.y; y < inside.y + inside.height; y++) {
            for (int x = inside.x; x < inside.x + inside.width; x++) {
                Color dot = new Color(picture.getRGB(x, y));
                if (Math.max(dot.getRed(), Math.max(dot.getGreen(), dot.getBlue())) > NEARLY) {
                    return false;
                }
            }
        }
        return true;
    }
}
