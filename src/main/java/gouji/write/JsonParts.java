package gouji.write;

import com.fasterxml.jackson.core.JsonGenerator;
import gouji.document.Box;
import gouji.document.LinePlace;
import gouji.document.MarkupPlace;
import gouji.document.PagePlace;
import gouji.document.Place;
import gouji.document.WordPlace;
import gouji.report.Value;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** The small parts that a record's members are made of: texts, values, places. */
final class JsonParts {

    private static final char REPLACEMENT = '\uFFFD';

    private final JsonGenerator json;

    JsonParts(JsonGenerator json) {
        this.json = json;
    }

    void text(String member, String text) throws IOException {
        json.writeFieldName(member);
        if (text == null) {
            json.writeNull();
        } else {
            json.writeString(wellFormed(text));
        }
    }

    void textIfAny(String member, String text) throws IOException {
        if (text != null) {
            text(member, text);
        }
    }

    void texts(String member, List<String> texts) throws IOException {
        json.writeArrayFieldStart(member);
        for (String text : texts) {
            json.writeString(wellFormed(text));
        }
        json.writeEndArray();
    }

    void value(String member, Value value) throws IOException {
        json.writeFieldName(member);
        value(value);
    }

    void values(String member, List<Value> values) throws IOException {
        json.writeArrayFieldStart(member);
        for (Value value : values) {
            value(value);
        }
        json.writeEndArray();
    }

    /** The member {@code at}; none for null. */
    void at(Place place) throws IOException {
        if (place != null) {
            json.writeFieldName("at");
            place(place);
        }
    }

    void places(String member, List<Place> places) throws IOException {
        json.writeArrayFieldStart(member);
        for (Place place : places) {
            place(place);
        }
        json.writeEndArray();
    }

    <T> void objects(String member, List<T> items, Members<T> members) throws IOException {
        json.writeArrayFieldStart(member);
        for (T item : items) {
            json.writeStartObject();
            members.write(item);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void value(Value value) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Value.Number number) {
            json.writeNumber(number.toString());
        } else if (value instanceof Value.Truth truth) {
            json.writeBoolean(truth.truth());
        } else {
            json.writeString(wellFormed(value.toString()));
        }
    }

    private void place(Place place) throws IOException {
        json.writeStartObject();
        if (place instanceof PagePlace page) {
            json.writeNumberField("page", page.page());
            if (page.box() != null) {
                box(page.box());
            }
        } else if (place instanceof LinePlace line) {
            json.writeNumberField("line", line.line());
            json.writeNumberField("column", line.column());
        } else if (place instanceof MarkupPlace markup) {
            json.writeStringField("path", markup.path());
            json.writeNumberField("line", markup.line());
        } else if (place instanceof WordPlace word) {
            numberIfAny("paragraph", word.paragraph());
            numberIfAny("table", word.table());
            numberIfAny("row", word.row());
            numberIfAny("cell", word.cell());
        }
        json.writeEndObject();
    }

    private void numberIfAny(String member, Integer number) throws IOException {
        if (number != null) {
            json.writeNumberField(member, number);
        }
    }

    private void box(Box box) throws IOException {
        json.writeArrayFieldStart("box");
        for (double side : List.of(box.left(), box.top(), box.right(), box.bottom())) {
            json.writeNumber(points(side));
        }
        json.writeEndArray();
    }

    /** Points with one decimal. */
    static String points(double side) {
        return BigDecimal.valueOf(side).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }

    /** Damaged files hold halves of surrogate pairs, which have no UTF-8. */
    private static String wellFormed(String text) {
        StringBuilder mended = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isSurrogate(c)) {
                continue;
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
                continue;
            }
            mended = mended == null ? new StringBuilder(text) : mended;
            mended.setCharAt(i, REPLACEMENT);
        }
        return mended == null ? text : mended.toString();
    }

    interface Members<T> {
        void write(T item) throws IOException;
    }
}
