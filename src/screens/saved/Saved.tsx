/** `/saved/` */
export function Saved() {
  return <main id="main" className="wrap" />;
}
