/** The one sentence that is shown instead of the pane. No theme: where this is shown, little can be relied on. */
export function Notice({ text }: { text: string }) {
  return (
    <main>
      <p role="alert">{text}</p>
    </main>
  );
}
