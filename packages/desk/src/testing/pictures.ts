/** A picture as a resident might send it. */
export function photo(number: number): string {
  const sky = ['#23304a', '#3a4d6b', '#1b2436'][(number - 1) % 3];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 1200" width="1600" height="1200">
    <rect width="1600" height="1200" fill="${sky}"/><path d="M0 900h1600v300H0z" fill="#15191f"/>
    <path d="M300 900V420h500v480zM900 900V300h460v600z" fill="#0d1117"/>
    <path d="M${380 + number * 90} 1000V260q0-60 60-60h120" stroke="#5b6675" stroke-width="22" fill="none"/>
    <path d="M${560 + number * 90} 180h120l30 40H${540 + number * 90}z" fill="#8a93a1"/>
    <g fill="#f3d98b"><path d="M360 520h70v90h-70zM560 640h70v90h-70zM1000 420h70v90h-70z"/></g></svg>`;
}

/** A square of a map: water below, streets across. */
export function tile(x: number, y: number): string {
  const isPark = (x * 7 + y * 3) % 5 === 0;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 256 256" width="256" height="256">
    <rect width="256" height="256" fill="${isPark ? '#cfe5c4' : '#f1efe9'}"/>
    <path d="M0 70h256M0 190h256M60 0v256M180 0v256" stroke="#fff" stroke-width="16"/>
    <path d="M0 70h256M0 190h256M60 0v256M180 0v256" stroke="#d5d0c6" stroke-width="1" stroke-dasharray="6 6"/>
    <path d="M80 90h80v80H80zM200 20h40v30h-40zM10 210h30v40H10z" fill="#e2dccf"/></svg>`;
}
