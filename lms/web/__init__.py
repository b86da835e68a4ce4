"""What every capability shares on its way to a browser; knows none of them."""
