/**
 * Decides whether the pane can run here, before anything else runs: old browsers inside old Excel, a blocked office.js and a
 * page opened outside Excel would otherwise show a blank pane. ECMAScript 5 only, for the very browsers it turns away.
 * When all is well it marks the page ready; index.tsx waits for that mark.
 */
(function () {
  'use strict';

  var EXCEL_API = '1.12';
  var WAIT_MILLISECONDS = 8000;
  var HOME_TH = 'เปิดไฟล์ใน Excel แล้วกดปุ่ม “วิเคราะห์ผล ITA” บนแท็บหน้าแรก';
  var HOME_EN = 'Open a workbook in Excel and press “Analyse ITA scores” on the Home tab.';
  var WAYS_TH = [
    'ใช้ Excel บนเว็บด้วยบัญชี Microsoft ใดก็ได้',
    'ใช้ Excel 2021 ขึ้นไป หรือ Microsoft 365',
    'ถ้าเป็น Excel 2016 หรือ 2019 แบบซื้อปลีก ให้ผู้ดูแลเครื่องติดตั้ง Microsoft Edge WebView2 Runtime',
  ];
  var WAYS_EN = [
    'Use Excel on the web with any Microsoft account.',
    'Use Excel 2021 or newer, or Microsoft 365.',
    'With a retail Excel 2016 or 2019, have the Microsoft Edge WebView2 Runtime installed.',
  ];
  var NETWORK_TH = [
    'ให้ผู้ดูแลระบบอนุญาต appsforoffice.microsoft.com',
    'ตรวจว่าเครื่องนี้ต่ออินเทอร์เน็ตอยู่',
    'ปิดแถบนี้แล้วเปิดใหม่จากแท็บหน้าแรก',
  ];
  var NETWORK_EN = [
    'Ask your administrator to allow appsforoffice.microsoft.com.',
    'Check that this computer is online.',
    'Close this pane and open it again from the Home tab.',
  ];
  var MESSAGES = {
    oldBrowser: {
      th: 'Excel รุ่นนี้ใช้ส่วนเสริมไม่ได้ ชีตที่สร้างไว้แล้วยังเปิด แก้ และพิมพ์ได้',
      en: 'This Excel cannot run the add-in. Sheets made earlier can still be opened, edited and printed.',
      waysTh: WAYS_TH,
      waysEn: WAYS_EN,
      retry: false,
    },
    oldExcel: {
      th: 'Excel รุ่นนี้ยังไม่มีคำสั่งที่ส่วนเสริมต้องใช้ (ExcelApi ' + EXCEL_API + ') ชีตที่สร้างไว้แล้วยังเปิด แก้ และพิมพ์ได้',
      en:
        'This Excel lacks what the add-in needs (ExcelApi ' +
        EXCEL_API +
        '). Sheets made earlier still work.',
      waysTh: WAYS_TH.slice(0, 2),
      waysEn: WAYS_EN.slice(0, 2),
      retry: false,
    },
    blocked: {
      th: 'โหลดส่วนประกอบของ Microsoft ไม่สำเร็จ',
      en: 'A component of Microsoft (office.js) could not be loaded.',
      waysTh: NETWORK_TH,
      waysEn: NETWORK_EN,
      retry: true,
    },
    silent: {
      th: 'Excel ยังไม่ตอบภายใน ๘ วินาที ส่วนประกอบของ Microsoft อาจโหลดไม่ครบ',
      en: 'Excel did not answer within 8 seconds; a component of Microsoft may not have loaded completely.',
      waysTh: NETWORK_TH,
      waysEn: NETWORK_EN,
      retry: true,
    },
    broken: {
      th: 'เปิดส่วนเสริมไม่สำเร็จ ไฟล์ของท่านไม่เปลี่ยน',
      en: 'The add-in could not start. Your file is unchanged.',
      waysTh: ['กด “ลองอีกครั้ง”', 'ถ้ายังไม่ได้ ให้แจ้งผู้ดูแลระบบ'],
      waysEn: ['Press “Try again”.', 'If it still fails, tell your administrator.'],
      retry: true,
    },
    outside: {
      th: 'หน้านี้ทำงานในแถบด้านข้างของ Excel เท่านั้น',
      en: 'This page works only in the side pane of Excel.',
      waysTh: [HOME_TH],
      waysEn: [HOME_EN],
      retry: false,
    },
  };

  var answered = false;
  var shown = null;

  function appendText(parent, tag, text) {
    var element = document.createElement(tag);
    element.appendChild(document.createTextNode(text));
    parent.appendChild(element);
    return element;
  }

  function appendLanguage(parent, language, sentence, ways) {
    var block = document.createElement('div');
    var list = document.createElement('ul');
    block.setAttribute('lang', language);
    appendText(block, 'p', sentence);
    for (var i = 0; i < ways.length; i += 1) appendText(list, 'li', ways[i]);
    block.appendChild(list);
    parent.appendChild(block);
  }

  function reload() {
    window.location.reload();
  }

  function show(kind) {
    if (shown === kind) return;
    shown = kind;
    var message = MESSAGES[kind];
    var container = document.getElementById('container');
    var notice = document.createElement('div');
    notice.setAttribute('role', 'alert');
    notice.setAttribute('data-reason', kind);
    notice.className = 'boot';
    appendText(notice, 'h1', 'ผู้ช่วยวิเคราะห์ผล ITA');
    appendLanguage(notice, 'th', message.th, message.waysTh);
    if (message.retry) appendText(notice, 'button', 'ลองอีกครั้ง (Try again)').onclick = reload;
    appendLanguage(notice, 'en', message.en, message.waysEn);
    while (container.firstChild) container.removeChild(container.firstChild);
    container.appendChild(notice);
  }

  // `Edge/` is the engine before Chromium, which calls itself `Edg/`.
  function isOldBrowser() {
    return /Trident\/|MSIE |Edge\//.test(window.navigator.userAgent);
  }

  function hasExcelApi() {
    var requirements = window.Office.context.requirements;
    return Boolean(requirements && requirements.isSetSupported('ExcelApi', EXCEL_API));
  }

  function markReady() {
    var event = document.createEvent('Event');
    event.initEvent('paneready', false, false);
    document.documentElement.setAttribute('data-pane', 'ready');
    document.dispatchEvent(event);
  }

  function judgeHost(info) {
    answered = true;
    if (info.host !== 'Excel') return show('outside');
    if (!hasExcelApi()) return show('oldExcel');
    return markReady();
  }

  function start() {
    if (isOldBrowser()) return show('oldBrowser');
    if (typeof window.Office === 'undefined') return show('blocked');
    return window.Office.onReady(judgeHost);
  }

  // office.js never answers when one of its own files is blocked, or when it is still on its way behind a slow proxy.
  function giveUpWaiting() {
    if (!answered && !isOldBrowser()) show(typeof window.Office === 'undefined' ? 'blocked' : 'silent');
  }

  // A script of ours that fails before the pane is drawn would leave the opening words standing for ever.
  function explainBrokenStart() {
    if (shown === null && document.querySelector('#container > .boot') !== null) show('broken');
  }

  document.addEventListener('DOMContentLoaded', start);
  window.addEventListener('error', explainBrokenStart);
  window.setTimeout(giveUpWaiting, WAIT_MILLISECONDS);
})();
