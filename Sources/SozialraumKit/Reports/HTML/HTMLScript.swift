/// The script of the report as HTML: search and filters. Without it everything can be read and
/// printed, and the severity can be chosen.
enum HTMLScript {
    static let text = """
        "use strict";
        (function () {
          var find = function (id) { return document.getElementById(id); };
          var all = function (where, what) {
            return Array.prototype.slice.call(where.querySelectorAll(what));
          };
          var reveal = function () {
            var target = location.hash && find(decodeURIComponent(location.hash.slice(1)));
            var around = target && target.closest("details");
            if (around) { around.open = true; target.scrollIntoView(); }
          };
          addEventListener("hashchange", reveal);
          var opened = [];
          addEventListener("beforeprint", function () {
            opened = all(document, "details:not([open])");
            opened.forEach(function (box) { box.open = true; });
          });
          addEventListener("afterprint", function () {
            opened.forEach(function (box) { box.open = false; });
          });
          var tools = find("tools");
          if (tools) {
            var search = find("q"), rule = find("rule"), table = find("table"), input = find("input");
            var status = find("status"), severities = all(document, "input[name=severity]");
            var cards = all(document, ".card").map(function (card) {
              return {
                box: card, code: card.dataset.r, wasOpen: false,
                head: (card.querySelector("summary").textContent + " "
                  + card.querySelector(".todo").textContent).toLowerCase(),
                groups: all(card, "tbody").map(function (body) {
                  var rows = all(body, "tr"), head = rows.shift();
                  return {
                    body: body, table: body.dataset.t, input: body.dataset.i,
                    head: head.textContent.toLowerCase(), rows: rows, texts: null
                  };
                })
              };
            });
            var total = 0;
            cards.forEach(function (card) {
              card.groups.forEach(function (group) { total += group.rows.length; });
            });
            var number = function (value) { return value.toLocaleString(document.documentElement.lang); };
            var wasFiltered = false;
            var apply = function () {
              var words = search.value.toLowerCase().split(/\\s+/).filter(Boolean);
              var severity = severities.filter(function (box) { return box.checked; })[0].value;
              var filtered = words.length > 0 || rule.value || table.value || (input && input.value);
              var shown = 0;
              cards.forEach(function (card) {
                if (filtered && !wasFiltered) { card.wasOpen = card.box.open; }
                var inCard = 0;
                var fits = !rule.value || card.code === rule.value;
                var left = words.filter(function (word) { return card.head.indexOf(word) < 0; });
                card.groups.forEach(function (group) {
                  var inGroup = 0;
                  var may = fits && (!table.value || group.table === table.value)
                    && (!input || !input.value || group.input === input.value)
                    && (!severity || group.body.classList.contains(severity));
                  var rest = left.filter(function (word) { return group.head.indexOf(word) < 0; });
                  if (may && rest.length && !group.texts) {
                    group.texts = group.rows.map(function (row) { return row.textContent.toLowerCase(); });
                  }
                  group.rows.forEach(function (row, index) {
                    var hit = may && rest.every(function (word) {
                      return group.texts[index].indexOf(word) >= 0;
                    });
                    row.hidden = !hit;
                    if (hit) { inGroup += 1; }
                  });
                  group.body.hidden = inGroup === 0;
                  inCard += inGroup;
                });
                if (filtered) { card.box.hidden = inCard === 0; } else { card.box.hidden = false; }
                if (filtered) { card.box.open = inCard > 0; }
                if (!filtered && wasFiltered) { card.box.open = card.wasOpen; }
                shown += inCard;
              });
              wasFiltered = Boolean(filtered);
              status.textContent = filtered || severity
                ? status.dataset.text.replace("{0}", number(shown)).replace("{1}", number(total)) : "";
            };
            var timer = 0;
            search.addEventListener("input", function () {
              clearTimeout(timer);
              timer = setTimeout(apply, 150);
            });
            [rule, table, input].concat(severities).forEach(function (field) {
              if (field) { field.addEventListener("change", apply); }
            });
            find("reset").addEventListener("click", function () {
              search.value = rule.value = table.value = "";
              if (input) { input.value = ""; }
              severities[0].checked = true;
              apply();
              search.focus();
            });
            find("unfold").addEventListener("click", function () {
              var closed = cards.filter(function (card) { return !card.box.open && !card.box.hidden; });
              (closed.length ? closed : cards).forEach(function (card) {
                card.box.open = closed.length > 0;
              });
            });
            tools.hidden = find("above").hidden = false;
          }
          reveal();
        })();

        """
}
