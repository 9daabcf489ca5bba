/// The style sheet of the report as HTML: light and dark, narrow and wide, screen and paper.
enum HTMLStyle {
    static let sheet = """
        :root{color-scheme:light dark;--ground:#fff;--panel:#f5f5f2;--ink:#1d1f22;--soft:#53575d;\
        --line:#dcdcd6;--error:#a3171d;--warning:#855000;--hint:#1c5789;--good:#1c6638;--mark:#0b57d0;\
        --bar:#6d7278;--errorground:#fbeeee;--warningground:#fdf4e3;--hintground:#edf4fb;\
        --goodground:#ebf5ee}
        @media (prefers-color-scheme:dark){:root{--ground:#15171a;--panel:#1e2125;--ink:#e8e8e5;\
        --soft:#b1b5bb;--line:#3b3f45;--error:#ff9d97;--warning:#f0b964;--hint:#93c6f6;--good:#84d6a0;\
        --mark:#8ab4ff;--bar:#8d939a;--errorground:#33191a;--warningground:#2f2512;\
        --hintground:#172636;--goodground:#152a1c}}
        *{box-sizing:border-box}
        html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
        body{margin:0;background:var(--ground);color:var(--ink);\
        font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",Arial,\
        sans-serif;overflow-wrap:anywhere}
        .wrap{max-width:62rem;margin:0 auto;padding:0 1.25rem}
        h1,h2,h3,h4,p,ol,ul,dl,dd,figure,fieldset{margin:0;padding:0}
        h1{font-size:clamp(1.6rem,1.2rem + 2vw,2.35rem);line-height:1.2;font-weight:680;\
        letter-spacing:-.015em}
        h2{font-size:1.35rem;line-height:1.3;font-weight:650;letter-spacing:-.01em;margin:0 0 1rem}
        h3{font-size:1.05rem;line-height:1.35;font-weight:620}
        h4{font-size:.95rem;font-weight:650;margin:0 0 .2rem}
        section{margin:3rem 0}
        a{color:var(--mark);text-underline-offset:.15em}
        :focus-visible{outline:3px solid var(--mark);outline-offset:2px;border-radius:.2rem}
        [hidden]{display:none!important}
        .skip{position:absolute;left:-99rem;top:.5rem;background:var(--ground);padding:.5rem 1rem}
        .skip:focus{left:.5rem}
        .hide{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);\
        white-space:nowrap}
        .soft{color:var(--soft)}
        .num,td.p{font-variant-numeric:tabular-nums}
        header{border-bottom:1px solid var(--line);padding:2.5rem 0 2rem;background:var(--panel)}
        .eyebrow{color:var(--soft);font-size:.9rem;margin-bottom:1rem}
        .verdict{display:flex;gap:1rem;align-items:flex-start}
        .verdict svg{flex:none;width:clamp(1.9rem,1.5rem + 2vw,2.8rem);height:auto}
        .verdict circle{fill:currentColor}
        .verdict path{stroke:var(--panel);stroke-width:3;fill:none;stroke-linecap:round;\
        stroke-linejoin:round}
        .invalid .verdict svg{color:var(--error)}.incomplete .verdict svg{color:var(--warning)}
        .valid .verdict svg{color:var(--good)}
        .lead{font-size:1.1rem;max-width:44rem;margin-top:.9rem}
        .invented{display:inline-block;margin-top:1.1rem;padding:.35rem .8rem;border-radius:.4rem;\
        background:var(--hintground);color:var(--hint);font-weight:600;font-size:.95rem}
        .tiles{display:flex;flex-wrap:wrap;gap:1px;\
        background:var(--line);border:1px solid var(--line);border-radius:.6rem;overflow:hidden;\
        margin-top:1.75rem}
        .tiles div{flex:1 1 7.5rem;background:var(--ground);padding:.8rem 1rem;display:flex;\
        flex-direction:column-reverse;justify-content:flex-end}
        .tiles dt{color:var(--soft);font-size:.9rem}
        .tiles dd{font-size:1.55rem;line-height:1.25;font-weight:650;font-variant-numeric:tabular-nums}
        .sev.good{color:var(--good)}
        .tiles .error dd,.sev.error,.error>summary .n{color:var(--error)}
        .tiles .warning dd,.sev.warning,.warning>summary .n{color:var(--warning)}
        .tiles .hint dd,.sev.hint,.hint>summary .n{color:var(--hint)}
        .tiles .zero dd{color:var(--soft);font-weight:400}
        .first{list-style:none;counter-reset:first}
        .first li{counter-increment:first;position:relative;padding:0 0 1.2rem 3rem}
        .first li::before{content:counter(first);position:absolute;left:0;top:0;width:2rem;height:2rem;\
        border-radius:50%;background:var(--panel);border:1px solid var(--line);text-align:center;\
        line-height:1.9rem;font-weight:650}
        .first li>a{font-weight:620}
        .first p{color:var(--soft);max-width:46rem}
        .pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,24rem),1fr));\
        gap:2.5rem 3rem}
        table{border-collapse:collapse;width:100%;font-size:.92rem;line-height:1.4}
        caption{text-align:left;font-weight:620;font-size:1.05rem;padding:0 0 .5rem}
        th,td{text-align:left;vertical-align:top;padding:.32rem .9rem .32rem 0;\
        border-bottom:1px solid var(--line);font-weight:400}
        th:last-child,td:last-child{padding-right:0}
        thead th{color:var(--soft);font-size:.85rem;border-bottom-color:var(--bar)}
        .chart td,.chart th{border:0;padding-top:.2rem;padding-bottom:.2rem;vertical-align:middle}
        .chart .num{text-align:right;white-space:nowrap;overflow-wrap:normal}
        .chart .bar{width:34%;padding-right:0}
        .chart svg{display:block;width:100%;height:.7rem}
        .chart rect{fill:var(--bar)}
        .chart .error rect{fill:var(--error)}.chart .warning rect{fill:var(--warning)}
        .chart .hint rect{fill:var(--hint)}
        .chart+p{margin-top:.4rem;font-size:.92rem}
        .none{padding:1rem 1.2rem;background:var(--goodground);border-radius:.5rem}
        .tools{display:grid;gap:.9rem 1.2rem;background:var(--panel);border:1px solid var(--line);\
        border-radius:.6rem;padding:1rem 1.2rem;margin-bottom:1.2rem}
        fieldset{border:0;min-width:0}
        legend,.field span{font-size:.85rem;color:var(--soft);padding:0;display:block;\
        margin-bottom:.2rem}
        .radios{display:flex;flex-wrap:wrap;gap:.3rem 1.3rem}
        .radios label{display:inline-flex;align-items:center;gap:.45rem;min-height:1.75rem}
        input[type=radio]{width:1.1rem;height:1.1rem;margin:0;accent-color:var(--mark)}
        .fields{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,11rem),1fr));\
        gap:.8rem 1rem;align-items:end}
        input[type=search],select,button{font:inherit;color:inherit;background:var(--ground);\
        border:1px solid var(--bar);border-radius:.35rem;padding:.4rem .6rem;width:100%;\
        min-height:2.4rem;min-width:0}
        button{cursor:pointer}
        button:hover{background:var(--panel)}
        .above{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center;\
        justify-content:space-between;min-height:2.4rem;margin-bottom:.6rem}
        .above button{width:auto;font-size:.92rem}.above .status{flex:1 1 14rem}
        .status{color:var(--soft);font-size:.92rem}
        .card{border-top:1px solid var(--line)}
        .card:last-of-type{border-bottom:1px solid var(--line)}
        summary{cursor:pointer;display:grid;grid-template-columns:1.1rem 1fr auto;gap:.2rem .8rem;\
        align-items:baseline;padding:.8rem .2rem;list-style:none}
        summary::-webkit-details-marker{display:none}
        summary::before{content:"";width:.5rem;height:.5rem;border-right:2px solid var(--soft);\
        border-bottom:2px solid var(--soft);transform:rotate(-45deg);justify-self:center;\
        align-self:start;margin-top:.45rem}
        details[open]>summary::before{transform:rotate(45deg)}
        summary:hover h3{text-decoration:underline;text-underline-offset:.2em}
        summary .meta{grid-column:2;color:var(--soft);font-size:.9rem}
        summary .n{grid-row:1;grid-column:3;font-size:1.15rem;font-weight:650;\
        font-variant-numeric:tabular-nums}
        .sev{font-weight:650}
        .body{padding:.2rem 0 1.8rem 2.1rem;scroll-margin-top:5rem}
        .body>p{max-width:46rem}
        .todo{background:var(--panel);border-radius:.5rem;padding:.8rem 1.1rem;margin:.9rem 0;\
        max-width:48rem}
        .body>.source{color:var(--soft);font-size:.92rem}
        .body table{margin-top:1.1rem}
        .group th{padding-top:1rem;border-bottom-color:var(--bar)}
        .group b{font-weight:620}
        td.p,th.p{white-space:nowrap;overflow-wrap:normal}
        th.record{min-width:10.5rem}th.name{min-width:7.5rem}th.value{min-width:7rem}th.owner{min-width:9.5rem}\
        th.message{width:42%}
        .list{list-style:none}
        .list li{padding:.7rem 0;border-top:1px solid var(--line)}
        .list p:first-child{font-weight:600}
        code{font-family:ui-monospace,"SF Mono",Consolas,"Liberation Mono",monospace;font-size:.88em}
        footer{border-top:1px solid var(--line);color:var(--soft);font-size:.9rem;\
        padding:1.5rem 0 3rem}
        footer p{max-width:46rem;margin-bottom:.5rem}
        body:has(#s-error:checked) :is(.card,.card tbody):not(.error),\
        body:has(#s-warning:checked) :is(.card,.card tbody):not(.warning),\
        body:has(#s-hint:checked) :is(.card,.card tbody):not(.hint){display:none}
        @media (max-width:34rem){.wrap{padding:0 .9rem}header{padding:1.5rem 0}section{margin:2.2rem 0}\
        .body{padding-left:0}th,td{padding-right:.55rem}td.p,th.p{white-space:normal;overflow-wrap:anywhere}th.record,th.name,th.value,th.owner{min-width:0}\
        .first li{padding-left:2.6rem}\
        .chart .bar{width:22%}}
        @media (forced-colors:active){.chart rect{fill:CanvasText}.verdict circle{fill:CanvasText}\
        .verdict path{stroke:Canvas}}
        @page{size:A4;margin:18mm 16mm 20mm;@bottom-right{content:counter(page) " / " counter(pages);\
        font:9pt sans-serif;color:#53575d}}
        @media print{:root{color-scheme:light;--ground:#fff;--panel:#fff;--ink:#000;--soft:#444;\
        --line:#c8c8c2;--error:#a3171d;--warning:#855000;--hint:#1c5789;--good:#1c6638;--mark:#000;\
        --bar:#777;--hintground:#fff;--goodground:#fff}
        html{font-size:10pt}body{line-height:1.42}.wrap{max-width:none;padding:0}
        header{padding:0 0 6mm}h1{font-size:19pt}h2{font-size:14pt}.lead{font-size:11.5pt}
        section{margin:8mm 0}table{font-size:8.8pt}a{text-decoration:none}
        .skip,.tools,.above{display:none}
        .tiles div{flex:1 1 0}.tiles dd{font-size:15pt}.tiles div{padding:2mm}
        .tiles dt{font-size:8.5pt}.pair{grid-template-columns:1fr 1fr;gap:8mm}
        summary{display:flex;gap:.6rem;break-after:avoid;padding:.6rem 0 .2rem}summary::before{content:none}
        summary h3{flex:1}summary .meta{order:3}
        .body{padding-left:0}.todo{border:1px solid var(--line)}
        details::details-content{content-visibility:visible;display:block;block-size:auto}
        thead{display:table-header-group}tr,.todo,.first li,.list li,.pair,.tiles{break-inside:avoid}
        h2,h3,h4,caption,.group{break-after:avoid}p{orphans:3;widows:3}
        svg,.sev,.tiles dd{print-color-adjust:exact;-webkit-print-color-adjust:exact}}

        """
}
