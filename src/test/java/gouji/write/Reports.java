package gouji.write;

import gouji.document.Box;
import gouji.document.LinePlace;
import gouji.document.PagePlace;
import gouji.document.Place;
import gouji.document.Source;
import gouji.report.Account;
import gouji.report.Field;
import gouji.report.Finding;
import gouji.report.MadeBy;
import gouji.report.Report;
import gouji.report.Status;
import gouji.report.Value;
import java.math.BigDecimal;
import java.util.List;

/** Small reports to write out. */
final class Reports {

    private Reports() {
    }

    static Report of(String format, String file, String issuer, List<Field> fields, List<Finding> findings) {
        return new Report(format, List.of(), issuer, 2021, null, new Source(file, null, "text/plain", null),
                new MadeBy("1", "0.1.0", "ab"), List.of(), fields, List.of(), List.of(), findings, List.of(),
                new Account(fields.size(), fields.size(), 0), List.of());
    }

    static Field read(String id, String number, Place... places) {
        return new Field(id, Value.of(new BigDecimal(number)), Status.READ, number, List.of(places), List.of(), List.of());
    }

    static Place line(int line) {
        return new LinePlace(line, 1);
    }

    static Place page(int page, double left, double top, double right, double bottom) {
        return new PagePlace(page, new Box(left, top, right, bottom));
    }
}
