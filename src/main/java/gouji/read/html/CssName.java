package gouji.read.html;

/** An identifier as CSS wants it written (CSSOM, "serialize an identifier"). */
final class CssName {

    private CssName() {
    }

    static String escaped(String name) {
        StringBuilder css = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            boolean leading = i == 0 || i == 1 && name.charAt(0) == '-';
            if (c == 0) {
                css.append('\uFFFD');
            } else if (c < 0x20 || c == 0x7F || digit && leading) {
                css.append('\\').append(Integer.toHexString(c)).append(' ');
            } else if (c >= 0x80 || c == '_' || digit || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
                    || c == '-' && name.length() > 1) {
                css.append(c);
            } else {
                css.append('\\').append(c);
            }
        }
        return css.toString();
    }
}
