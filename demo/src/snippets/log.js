const n = 1_000_000
const start = new Float64Array(n)
const lane = new Uint16Array(n)
// Fill both: ms since 1970, and 0 to 2.
timeline.data = { columns: {
  start, lane,
  end: start.map(() => NaN),
  lanes: ['GET', 'POST', 'Errors'],
  title: (row) => `Row ${row}`,
  id: (row) => String(row),
} }
