/** A page without anything: what script it has, the framework brought. */
export default function EmptyPage() {
  return <p>Empty</p>;
}
