package cn.zwgk.sheets;

import org.apache.commons.csv.CSVFormat;

/** Text whose first line names the columns. Programs part them by commas, semicolons or tabs; that line shows by which. */
public final class HeadedCsv {

    private HeadedCsv() {}

    public static CSVFormat format(String firstLine) {
        char separator = firstLine.indexOf('\t') >= 0
                ? '\t'
                : firstLine.indexOf(',') < 0 && firstLine.indexOf(';') >= 0 ? ';' : ',';
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreSurroundingSpaces(true)
                .setIgnoreEmptyLines(true)
                .get();
    }
}
