/** Sends a form without the browser's own way: what is wrong is said by the page. */
export function onSend(send: () => void): (event: SubmitEvent) => void {
  return (event) => {
    event.preventDefault();
    send();
  };
}
