package gouji.read.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A table whose figures stand in form fields was taken for the layout of a form, and all 200 figures were lost. */
class FormTablesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "<input type=text name=a value=17 readonly>        | 17",
        "<input value=17 disabled>                         | 17",
        "<input type=number value=-3>                      | -3",
        "<textarea readonly>17</textarea>                  | 17",
        "<select><option>16<option selected>17</select>    | 17",
        "<input type=text value=''>17                      | 17"})
    void figuresInFieldsAreThoseOfATable(String field, String figure) {
        assertEquals("table\n  甲|" + figure, Pages.shown("<table><tr><td>甲<td>" + field + "</table>"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "<input type=text name=q>                          | \"关键词\"",
        "<input type=hidden value=17>                      | \"关键词\"",
        "<input type=password value=17>                    | \"关键词\"",
        "<input type=radio value=17>                       | \"关键词\n○\"",
        "<input type=submit value=搜索>                    | \"关键词\n搜索\""})
    void otherFieldsLayOutAForm(String field, String shown) {
        assertEquals(shown, Pages.shown("<table><tr><td>关键词<td>" + field + "</table>"));
    }
}
