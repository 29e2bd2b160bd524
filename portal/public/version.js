// Sets the care version before the first paint, so that the page does not jump. ?care=1 and ?care=0 are addresses for it.
;(function () {
  var asked = new URLSearchParams(location.search).get('care')
  var version = asked === '1' ? 'care' : asked === '0' ? 'standard' : null
  try {
    if (version) localStorage.setItem('zwgk.version', version)
    else version = localStorage.getItem('zwgk.version')
  } catch (e) {
    // Without storage the choice holds for this page only.
  }
  document.documentElement.dataset.version = version === 'care' ? 'care' : 'standard'
})()
