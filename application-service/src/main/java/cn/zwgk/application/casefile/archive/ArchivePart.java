package cn.zwgk.application.casefile.archive;

import cn.zwgk.application.casefile.ArchiveSource.Place;
import java.util.Objects;

/**
 * A file of an archive package.
 *
 * @param path inside the package
 * @param what it is, for people
 * @param sha256 64 hexadecimal digits
 * @param size in bytes
 * @param place whether it goes out with the package, as all parts of the first format do
 */
public record ArchivePart(String path, String what, String sha256, long size, Place place) {

    public ArchivePart {
        place = Objects.requireNonNullElse(place, Place.PACKAGE);
    }
}
