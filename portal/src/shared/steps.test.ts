import { describe, expect, it } from 'vitest'
import { plot, roundLines } from './steps'

const BOX = { left: 0, right: 100, top: 0, bottom: 100 }

describe('a plot of amounts over time', () => {
  it('has round numbers below the least and above the greatest amount', () => {
    const lines = roundLines(1080, 1245)
    expect(lines[0]).toBeLessThanOrEqual(1080)
    expect(lines[lines.length - 1]).toBeGreaterThanOrEqual(1245)
    expect(lines.length).toBeLessThanOrEqual(7)
    expect(lines.every((line) => line % 50 === 0)).toBe(true)
  })

  it('jumps where one amount follows the other and breaks off where nothing held', () => {
    const jump = plot([{ name: '月湖区', steps: [{ from: '2024-01-01', until: '2025-01-01', amount: 100 }, { from: '2025-01-01', amount: 200 }] }], '2026-01-01', BOX)
    expect(jump.paths[0]!.d.match(/M/g)).toHaveLength(1)
    expect(jump.paths[0]!.d).toContain('V')
    const gap = plot([{ name: '月湖区', steps: [{ from: '2024-01-01', until: '2024-06-01', amount: 100 }, { from: '2025-01-01', amount: 200 }] }], '2026-01-01', BOX)
    expect(gap.paths[0]!.d.match(/M/g)).toHaveLength(2)
  })

  it('keeps the names of equal lines apart', () => {
    const same = [{ from: '2024-01-01', amount: 100 }]
    const { paths } = plot([{ name: '甲', steps: same }, { name: '乙', steps: same }], '2026-01-01', BOX)
    expect(Math.abs(paths[0]!.endY - paths[1]!.endY)).toBeGreaterThanOrEqual(16)
  })

  it('is empty without amounts', () => {
    expect(plot([], '2026-01-01', BOX).paths).toEqual([])
  })
})
