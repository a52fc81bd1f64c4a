package gouji.corpus.make;

/** A manuscript as a page of a government's site gives it: among the site's own words, cells as a word processor pasted them. */
record SitePage(Manuscript manuscript, Layout layout) {

    private static final String ABOVE = """
            <div class="top"><a href="/en/">English</a> | <a href="/mobile/">手机版</a> | <a href="/access/">无障碍阅读</a> | 今天是2022年3月1日 星期二</div>
            <ul class="nav"><li><a href="/">首页</a></li><li><a href="/news/">要闻</a></li><li class="on"><a href="/open/">信息公开</a></li>
            <li><a href="/serve/">办事大厅</a></li><li><a href="/talk/">互动</a></li><li><a href="/data/">数据</a></li></ul>
            <form action="/search"><input name="q" value="请输入要找的内容"><button>搜索</button></form>
            <div class="crumbs">您现在的位置：<a href="/">首页</a> &gt; <a href="/open/">信息公开</a> &gt; <a href="/open/report/">公开年报</a> &gt; 正文</div>
            <table class="index"><tr><td>索引号</td><td>00014349-4/2022-00217</td><td>公开类别</td><td>年报</td></tr>
            <tr><td>发布单位</td><td>办公室</td><td>发布时间</td><td>2022-01-24 16:05</td></tr></table>
            <div class="tools">浏览：1083 次&nbsp;&nbsp;字号：[<a href="javascript:size(18)">大</a> <a href="javascript:size(16)">中</a>
            <a href="javascript:size(14)">小</a>]&nbsp;&nbsp;<a href="javascript:print()">打印本页</a>&nbsp;<a href="javascript:close()">关闭窗口</a></div>
            <script>function size(n) { document.getElementById('zoom').style.fontSize = n + 'px'; }</script>
            <div id="zoom" class="article">
            """;

    private static final String BELOW = """
            <div class="files"><p>附件下载：</p><ul><li><a href="/files/202201/t1.docx">1.本单位公开年报（文字版）.docx</a>（38 KB）</li>
            <li><a href="/files/202201/t2.pdf">2.本单位公开年报（版式文件）.pdf</a>（412 KB）</li></ul></div>
            </div>
            <div class="turn">上一篇：<a href="/open/t90.html">2020年公开年报汇总目录</a> 下一篇：没有了</div>
            <div class="share">分享到：<a href="#">微信</a> <a href="#">微博</a></div>
            <div class="foot"><p>主管：本级人民政府办公室　维护：电子政务中心</p><p>网站标识码 4400000012　公网安备 44010202000123 号</p>
            <p>值班电话：020-12345　邮编：510000　建议使用 1366*768 分辨率浏览</p></div>
            """;

    String html() {
        HtmlPage page = new HtmlPage(manuscript, layout);
        String html = page.html();
        int body = html.indexOf("<body>") + "<body>".length();
        int end = html.indexOf("</body>");
        String report = html.substring(body, end)
                .replaceAll("<td([^>]*)>(.*?)</td>", "<td$1><p class=\"MsoNormal\"><span lang=\"EN-US\">$2</span></p></td>")
                .replaceAll("<p>(.*?)</p>", "<p>&nbsp;&nbsp;&nbsp;&nbsp;<span>$1</span></p>");
        return html.substring(0, body) + "\n" + ABOVE + report + BELOW + html.substring(end);
    }
}
