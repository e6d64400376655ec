/** Quiet colours: the map is the background for a pin, and words on it must stay readable. */
export const colours = {
  land: '#f5f2ec',
  water: '#b6d6e6',
  waterEdge: '#9cc4d8',
  label: '#3f4347',
  labelOnWater: '#33657f',
  labelOnGreen: '#42653a',
  labelOfStop: '#1f4e8c',
  halo: 'rgba(255, 255, 255, 0.9)',
} as const;
