package gouji.read.container;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.RawBody;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.apache.james.mime4j.util.ContentUtil;
import org.apache.james.mime4j.util.MimeParameterMapping;

/** What the header fields of one part say. */
final class MailFields {

    private static final Charset GB18030 = Charset.forName("GB18030");
    /** Letters say GB 2312 and write what only its successors hold. */
    private static final Map<Charset, Charset> LARGER = Map.of(Charset.forName("GB2312"), GB18030, Charset.forName("GBK"), GB18030);

    private String type = "text/plain";
    private String charset;
    private String typeName;
    private String fileName;
    private String location;
    private String id;
    private boolean attached;

    /** Takes note of a field; of one that cannot be understood nothing. */
    void add(Field field) {
        String name = field.getName().toLowerCase(Locale.ROOT);
        try {
            if (name.equals("content-type")) {
                RawBody body = body(field);
                type = body.getValue().strip().toLowerCase(Locale.ROOT);
                charset = parameter(body, "charset");
                typeName = parameter(body, "name");
            } else if (name.equals("content-location")) {
                location = field.getBody().replaceAll("\\s", "");
            } else if (name.equals("content-id")) {
                id = field.getBody().replaceAll("[\\s<>]", "");
            } else if (name.equals("content-disposition")) {
                RawBody body = body(field);
                attached = body.getValue().strip().equalsIgnoreCase("attachment");
                fileName = parameter(body, "filename");
            }
        } catch (MimeException | RuntimeException e) {
            return;
        }
    }

    MailPart part(boolean related, byte[] bytes) {
        return new MailPart(type, charset, name(), location, id, attached, related, bytes);
    }

    String type() {
        return type;
    }

    private String name() {
        String told = fileName != null && !fileName.isBlank() ? fileName : typeName;
        if (told == null || told.isBlank()) {
            return null;
        }
        return told.contains("=?") ? DecoderUtil.decodeEncodedWords(told.replaceAll("\\?=\\s+=\\?", "?==?"), DecodeMonitor.SILENT,
                StandardCharsets.UTF_8, LARGER) : told;
    }

    /** Fields hold names in GBK too, without a word about it; the parser takes UTF-8. */
    private static RawBody body(Field field) throws MimeException {
        String readable = MemberNames.decoded(field.getRaw().toByteArray());
        return RawFieldParser.DEFAULT.parseRawBody(RawFieldParser.DEFAULT.parseField(ContentUtil.encode(StandardCharsets.UTF_8, readable)));
    }

    /** A parameter, put together where it was cut into pieces. */
    private static String parameter(RawBody body, String name) {
        MimeParameterMapping parameters = new MimeParameterMapping();
        for (NameValuePair pair : body.getParams()) {
            parameters.addParameter(pair.getName(), pair.getValue());
        }
        return parameters.get(name);
    }
}
