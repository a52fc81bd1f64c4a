package gouji.read.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The raised mark of a note behind a figure left no number to be read, where a style raised it one more digit: 2411 of 241. */
class RaisedMarksTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "241<sup>1</sup>                                       | 241[1]",
        "241<sup>12</sup>                                      | 241[12]",
        "241<sup>①</sup>                                       | 241[①]",
        "241<a href=#n><sup>1</sup></a>件                      | 241[1]件",
        "241<sup><a href=#n>1</a></sup>                        | 241[1]",
        "241<span style='vertical-align:super'>1</span>        | 241[1]",
        "241<span class=up>1</span>                            | 241[1]",
        "1<sup>2</sup>3                                        | 1[2]3"})
    void aMarkIsNoDigitOfTheFigure(String print, String read) {
        assertEquals(read, Pages.shown("<style>.up{vertical-align:super}</style><p>" + print + "</p>"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "<sup>241</sup>                                        | 241",
        "241<sup>[1]</sup>                                     | 241[1]",
        "241<sup>注1</sup>                                     | 241注1",
        "100m<sup>2</sup>                                      | 100m2",
        "241 <sup>1</sup>                                      | 241 1",
        "2<span style='vertical-align:middle'>41</span>        | 241"})
    void otherPrintStaysAsItIs(String print, String read) {
        assertEquals(read, Pages.shown("<p>" + print + "</p>"));
    }
}
