package gouji.write;

import com.fasterxml.jackson.core.JsonGenerator;
import gouji.document.Source;
import gouji.report.Field;
import gouji.report.Finding;
import gouji.report.Repair;
import gouji.report.Report;
import gouji.report.Section;
import gouji.report.Statement;
import gouji.report.TableFound;
import gouji.report.Unplaced;
import java.io.IOException;

/** A report as the members of one JSON object, in the order of the public contract. */
final class ReportJson {

    private final JsonGenerator json;
    private final JsonParts parts;

    ReportJson(JsonGenerator json) {
        this.json = json;
        this.parts = new JsonParts(json);
    }

    void write(Report report) throws IOException {
        json.writeStartObject();
        parts.text("format", report.format());
        parts.texts("recognised_by", report.recognisedBy());
        parts.text("issuer", report.issuer());
        if (report.year() == null) {
            json.writeNullField("year");
        } else {
            json.writeNumberField("year", report.year());
        }
        parts.text("title", report.title());
        source(report.source());
        json.writeObjectFieldStart("made_by");
        parts.text("contract", report.madeBy().contract());
        parts.text("gouji", report.madeBy().gouji());
        parts.text("rules", report.madeBy().rules());
        json.writeEndObject();
        parts.objects("sections", report.sections(), this::section);
        json.writeObjectFieldStart("fields");
        for (Field field : report.fields()) {
            field(field);
        }
        json.writeEndObject();
        parts.objects("statements", report.statements(), this::statement);
        parts.objects("repairs", report.repairs(), this::repair);
        parts.objects("findings", report.findings(), this::finding);
        parts.objects("tables", report.tables(), this::table);
        json.writeObjectFieldStart("account");
        json.writeNumberField("figures", report.account().figures());
        json.writeNumberField("placed", report.account().placed());
        json.writeNumberField("unplaced", report.account().unplaced());
        json.writeEndObject();
        parts.objects("unplaced", report.unplaced(), this::unplaced);
        json.writeEndObject();
    }

    void error(Source source, String code, String message) throws IOException {
        json.writeStartObject();
        source(source);
        json.writeObjectFieldStart("error");
        parts.text("code", code);
        parts.text("message", message);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void source(Source source) throws IOException {
        json.writeObjectFieldStart("source");
        parts.text("file", source.file());
        parts.textIfAny("entry", source.entry());
        parts.textIfAny("sha256", source.sha256());
        parts.textIfAny("media_type", source.mediaType());
        if (source.pages() != null) {
            json.writeNumberField("pages", source.pages());
        }
        json.writeEndObject();
    }

    private void section(Section section) throws IOException {
        parts.text("id", section.id());
        parts.text("title", section.title());
        parts.at(section.at());
    }

    private void field(Field field) throws IOException {
        json.writeObjectFieldStart(field.id());
        parts.value("value", field.value());
        parts.text("status", field.status().word());
        parts.textIfAny("raw", field.raw());
        if (!field.places().isEmpty()) {
            parts.at(field.places().get(0));
        }
        if (field.places().size() > 1) {
            parts.places("places", field.places());
        }
        if (!field.from().isEmpty()) {
            parts.texts("from", field.from());
        }
        if (!field.candidates().isEmpty()) {
            parts.values("candidates", field.candidates());
        }
        json.writeEndObject();
    }

    private void statement(Statement statement) throws IOException {
        parts.text("about", statement.about());
        parts.value("value", statement.value());
        parts.text("unit", statement.unit());
        parts.text("text", statement.text());
        parts.at(statement.at());
    }

    private void repair(Repair repair) throws IOException {
        parts.text("rule", repair.rule());
        parts.text("name", repair.name());
        parts.texts("fields", repair.fields());
        parts.text("before", repair.before());
        parts.text("after", repair.after());
        parts.text("because", repair.because());
        parts.at(repair.at());
    }

    private void finding(Finding finding) throws IOException {
        parts.text("code", finding.code());
        parts.text("severity", finding.severity().word());
        parts.texts("fields", finding.fields());
        if (finding.expected() != null) {
            parts.value("expected", finding.expected());
        }
        if (finding.actual() != null) {
            parts.value("actual", finding.actual());
        }
        parts.text("message", finding.message());
        if (!finding.suspects().isEmpty()) {
            parts.texts("suspects", finding.suspects());
        }
        parts.at(finding.at());
    }

    private void table(TableFound table) throws IOException {
        json.writeNumberField("id", table.id());
        parts.text("claimed_by", table.claimedBy());
        parts.at(table.at());
    }

    private void unplaced(Unplaced unplaced) throws IOException {
        parts.text("raw", unplaced.raw());
        json.writeNumberField("table", unplaced.table());
        parts.at(unplaced.at());
    }
}
