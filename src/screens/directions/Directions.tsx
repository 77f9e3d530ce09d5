/** `/directions/` */
export function Directions() {
  return <main id="main" className="wrap" />;
}
