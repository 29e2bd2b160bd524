import { describe, expect, it } from 'vitest'
import { cleanPaste } from './word'

describe('what is pasted from Word', () => {
  it('keeps words, emphasis and tables and loses the looks', () => {
    const { html, dropped } = cleanPaste('<p class="MsoNormal" style="font-family:仿宋;font-size:16pt"><span style="font-weight:bold">第一条</span> 内容<o:p></o:p></p><table class="x"><tr><td colspan="2" width="9">80 岁</td></tr></table>')
    expect(html).toBe('<p><strong>第一条</strong> 内容</p><table><tbody><tr><td colspan="2">80 岁</td></tr></tbody></table>')
    expect(dropped).toEqual(['字体、字号和颜色'])
  })

  it('says that pictures and hidden text did not come along', () => {
    const { html, dropped } = cleanPaste('<p>甲<img src="file:///c/x.png"><span style="display:none">乙</span></p><!-- x --><script>1</script>')
    expect(html).toBe('<p>甲</p>')
    expect(dropped).toEqual(['图片（请作为附件上传）', '隐藏的文字'])
  })
})
