// Loaded before everything else, and written by hand in the JavaScript of 2009: engines that are
// too old for the pane (Internet Explorer in Office 2016 and 2019, the first Edge) run this and
// nothing after it, and the person reads a sentence instead of looking at an empty pane.
(function () {
  'use strict';
  var PATIENCE = 30000;

  var OLD = [
    'Excel trên máy này dùng bộ hiển thị đã quá cũ nên không mở được phần bổ trợ. Hãy dùng Excel 2021 trở lên, Microsoft 365 hoặc Excel trên web; trên Windows cần thêm WebView2 Runtime của Microsoft (nhờ bộ phận công nghệ thông tin cài). Sổ của bạn không bị thay đổi.',
    'The Excel on this machine shows add-ins with an engine that is too old. Use Excel 2021 or later, Microsoft 365, or Excel on the web; on Windows, Microsoft’s WebView2 Runtime is needed too (ask your IT staff). Your workbook has not been changed.',
  ];
  var SILENT = [
    'Chưa tải được phần bổ trợ từ máy chủ. Hãy kiểm tra mạng rồi bấm “Thử lại”. Sổ của bạn không bị thay đổi.',
    'The add-in could not be loaded from its server. Check the network, then press “Try again”. Your workbook has not been changed.',
  ];

  function isTooOld() {
    return (
      /Trident|MSIE|Edge\//.test(navigator.userAgent) ||
      typeof Promise === 'undefined' ||
      typeof fetch === 'undefined' ||
      typeof Worker === 'undefined' ||
      typeof Object.hasOwn === 'undefined'
    );
  }

  function say(sentences) {
    var page = document.createElement('main');
    page.setAttribute('role', 'alert');
    page.className = 'page';
    add(page, 'h1', 'vi', 'Tổng kết TT&TT');
    add(page, 'p', 'vi', sentences[0]);
    add(page, 'p', 'en', sentences[1]);
    var place = document.getElementById('pane');
    if (place) place.parentNode.removeChild(place);
    document.body.appendChild(page);
    return page;
  }

  function add(page, name, language, text) {
    var element = document.createElement(name);
    element.setAttribute('lang', language);
    element.appendChild(document.createTextNode(text));
    page.appendChild(element);
    return element;
  }

  function offerAgain(page) {
    var again = add(page, 'button', 'vi', 'Thử lại · Try again');
    again.className = 'button';
    again.onclick = function () {
      window.location.reload();
    };
  }

  window.addEventListener('load', function () {
    if (isTooOld()) {
      say(OLD);
      return;
    }
    window.setTimeout(function () {
      var place = document.getElementById('pane');
      if (place && !place.firstChild) offerAgain(say(SILENT));
    }, PATIENCE);
  });
})();
