package gouji.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SegmenterTest {

    private final Segmenter segmenter = new Segmenter(List.of(new DictionaryWord("粉丝数量", "n")), Lists.COMMON.patterns());

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource({
        "全年主动公开信息260条,260条,mq",
        "收费金额为373.91万元,373.91万元,mq",
        "临江市财政局收到申请,临江市财政局,nt",
        "比上年增长12.5%,12.5%,percent",
        "占百分之二十,百分之二十,percent",
        "截至2021年12月31日共有,2021年12月31日,t",
        "二〇二一年度报告,二〇二一年度,t",
        "开展培训二十余次,二十余次,mq",
        "国办公开办函〔2021〕30号,〔2021〕30号,document",
        "根据第五十条规定,第五十条,article",
        "粉丝数量1800人,粉丝数量,n",
    })
    void tokens(String text, String word, String nature) {
        List<Token> tokens = segmenter.segment(text);
        assertTrue(tokens.stream().anyMatch(t -> t.text().equals(word) && t.nature().equals(nature)), tokens::toString);
    }

    @Test
    void tokensStandWhereTheySay() {
        String text = "截至2021年底,共收到申请19件, 已办结17件,增长5%。";
        int end = 0;
        for (Token token : segmenter.segment(text)) {
            assertEquals(token.text(), text.substring(token.begin(), token.end()));
            assertTrue(token.begin() >= end);
            end = token.end();
        }
        assertEquals(text.length(), end);
    }

    @Test
    void severalThreadsGetTheSame() throws Exception {
        String text = "2021年共收到政府信息公开申请19件,上年结转2件,粉丝数量1800人。";
        List<Token> expected = segmenter.segment(text);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        Callable<List<Token>> task = () -> segmenter.segment(text);
        for (var answer : threads.invokeAll(Stream.generate(() -> task).limit(50).toList())) {
            assertEquals(expected, answer.get());
        }
        threads.shutdown();
    }
}
