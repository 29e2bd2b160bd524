package cn.zwgk.files;

/**
 * A rectangle on a page as a person sees it, the right way up.
 *
 * @param page from 1 on; a picture has one
 * @param x of the left edge, from the left, as a share of the page's width
 * @param y of the upper edge, from the top, as a share of the page's height
 * @param width as a share of the page's width
 * @param height as a share of the page's height
 */
public record PageRegion(int page, double x, double y, double width, double height) {

    private static final double LEAST = 0.001;
    private static final double ROUNDING = 1e-9;

    /** Whether it lies on a page of a file with so many, and is large enough to cover anything. */
    public boolean liesIn(int pages) {
        return page >= 1 && page <= pages && within(x, width) && within(y, height);
    }

    private static boolean within(double start, double length) {
        return start >= 0 && length >= LEAST && start + length <= 1 + ROUNDING;
    }
}
