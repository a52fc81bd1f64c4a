package gouji.analysis.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.document.LinePlace;
import gouji.fact.FieldSeen;
import gouji.fact.Found;
import gouji.fact.Heads;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only some bodies can issue regulations (规章), and the name does not always tell which. */
class IssuerTest {

    private static final List<String> FORM_2021 =
            List.of("proactive.regulations.issued", "proactive.regulations.repealed", "proactive.regulations.in_force");
    private static final List<String> FORM_2019 =
            List.of("proactive.regulations.created", "proactive.regulations.published", "proactive.regulations.public_total");

    @ParameterizedTest
    @ValueSource(strings = {
        "青河县柳泉镇人民政府", "柳泉乡", "东城区桐荫街道办事处", "东城区桐荫街道", "白音苏木人民政府", "柳泉镇党政办公室",
        "青河县人民政府", "青河县人民政府办公室", "云岭市东城区人民政府", "东城区", "石林彝族自治县人民政府", "巴林右旗人民政府",
        "青河县自然资源和规划局", "云岭市公安局", "东城区卫生健康委员会", "青河县发展和改革委", "云岭省财政厅", "云岭自治区水利厅",
    })
    void bodiesThatCannot(String issuer) {
        assertEquals(List.of(FORM_2021), fields(issuer, FORM_2021, 3, 0, 12));
        assertEquals(List.of(FORM_2019), fields(issuer, FORM_2019, 0, 0, 12));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "云岭市人民政府", "云岭市", "云岭市人民政府办公室", "云岭省人民政府", "云岭回族自治区人民政府", "红河哈尼族彝族自治州人民政府", "云岭特别行政区政府",
        "农业农村部", "住房和城乡建设部", "国家市场监督管理总局", "国家发展和改革委员会", "海关总署", "国务院办公厅", "中国证券监督管理委员会",
        "江东新区管理委员会", "云岭市江东新区人民政府",
    })
    void bodiesThatCanOrMay(String issuer) {
        assertEquals(List.of(), fields(issuer, FORM_2021, 3, 0, 12));
    }

    @Test
    void noneReportedIsRight() {
        assertEquals(List.of(), fields("青河县人民政府", FORM_2021, 0, 0, 0));
    }

    @Test
    void withoutAnIssuerNothingIsCertain() {
        assertEquals(List.of(), fields(null, FORM_2021, 3, 0, 12));
    }

    private static List<List<String>> fields(String issuer, List<String> ids, int... values) {
        List<Object> facts = new ArrayList<>(List.of(new Heads(issuer, "")));
        for (int i = 0; i < ids.size(); i++) {
            facts.add(new FieldSeen(ids.get(i), "规章", "", "件", BigDecimal.valueOf(values[i]), "read", "", null, false, true, true,
                    new LinePlace(1, 1)));
        }
        return Told.findings(Rules.run(facts, 1), "regulations.level").stream().map(Found::fields).toList();
    }
}
